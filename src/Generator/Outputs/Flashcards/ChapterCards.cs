using System.Globalization;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The cards of a chapter, in teaching order.</summary>
/// <param name="Anchor">The chapter's id.</param>
/// <param name="Printed">Lead to its cards to print, one a size of paper.</param>
internal sealed record ChapterCards(
    LinkView Link, string Number, string Anchor, IReadOnlyList<PaperLink> Printed)
{
    /// <summary>How many cards it has; 0 where only those of one page are asked for.</summary>
    public int Count { get; init; }

    /// <summary>Leads to them; empty where they are.</summary>
    public string CardsHref { get; init; } = "";

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<CardView> Cards { get; init; } = [];

    /// <param name="beside">Leads to a page in the same folder of the web pages.</param>
    public static ChapterCards Of(PageScope scope, Func<string, string> beside, StudyChapter study) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), study.Chapter.Id,
        [.. PrintPaper.All.Select(p => new PaperLink(p.NameIn(scope.Interface), beside(PrintPage.PathOf(study.Chapter.Id, p))))]);
}
