using System.Globalization;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The cards of a chapter, in teaching order.</summary>
/// <param name="Anchor">The chapter's id.</param>
/// <param name="Printed">Lead to its cards to print, one a size of paper.</param>
internal sealed record ChapterCards(
    LinkView Link, string Number, string Anchor, IReadOnlyList<PaperLink> Printed, IReadOnlyList<CardView> Cards)
{
    /// <param name="beside">Leads to a page in the same folder of the web pages.</param>
    public static ChapterCards Of(PageScope scope, Func<string, string> beside, StudyChapter study, IReadOnlyList<Card> cards) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), study.Chapter.Id,
        [.. PrintPaper.All.Select(p => new PaperLink(p.NameIn(scope.Interface), beside(PrintPage.PathOf(study.Chapter.Id, p))))],
        [.. cards.SelectMany(c => CardView.AllOf(scope, c))]);
}
