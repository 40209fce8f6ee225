using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The contents: all chapters by period.</summary>
internal sealed record ChaptersPage(PageFrame Page, IReadOnlyList<PeriodView> Periods)
{
    public static ChaptersPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Chapters);
        var frame = scope.Frame("Chapters", "The chapters of the guide, by period.", "chapters", [scope.HomeCrumb]);
        return new ChaptersPage(frame, PeriodView.All(scope));
    }
}

/// <summary>A period with its chapters.</summary>
/// <param name="Date">In words.</param>
internal sealed record PeriodView(string Title, string Date, object Summary, IReadOnlyList<ChapterLine> Chapters)
{
    /// <summary>The periods that have chapters, in the order of the first chapter of each.</summary>
    public static IReadOnlyList<PeriodView> All(PageScope scope) =>
    [
        .. scope.Guide.Chapters.GroupBy(c => c.Period).Select(g => new PeriodView(
            scope.Text(g.Key.Title), g.Key.Date.InWords(), scope.Blocks(g.Key.Summary), [.. g.Select(c => ChapterLine.Of(scope, c))])),
    ];
}

/// <summary>A chapter as a line of the contents.</summary>
/// <param name="Gloss">One sentence without markup, as the edition writes words.</param>
internal sealed record ChapterLine(LinkView Link, string Number, object Gloss, int Facts, int Cards)
{
    public static ChapterLine Of(PageScope scope, StudyChapter study) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Gloss(study.Chapter.Summary),
        study.Facts.Count, study.Facts.Sum(f => f.Cards.Count));
}
