using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A period with its chapters.</summary>
/// <param name="Date">In words.</param>
internal sealed record PeriodView(string Title, string Date, Written Summary, IReadOnlyList<ChapterLine> Chapters)
{
    /// <summary>The periods that have chapters, in the order of the first chapter of each.</summary>
    public static IReadOnlyList<PeriodView> All(PageScope scope) =>
    [
        .. scope.Guide.Chapters.GroupBy(c => c.Period).Select(g => new PeriodView(
            scope.Text(g.Key.Title), g.Key.Date.InWords(scope.Interface), scope.Blocks(g.Key.Summary),
            [.. g.Select(c => ChapterLine.Of(scope, c))])),
    ];
}
