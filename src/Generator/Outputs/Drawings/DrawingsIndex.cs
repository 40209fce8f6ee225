using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>All maps and charts, by chapter, maps first.</summary>
internal sealed record DrawingsIndex(PageFrame Page, IReadOnlyList<DrawingLine> Maps, IReadOnlyList<DrawingLine> Charts)
{
    public static DrawingsIndex Of(PageScope scope)
    {
        var corpus = scope.Guide.Corpus;
        var frame = scope.WideFrame(
            scope.Interface["drawings.title"], scope.Interface["drawings.description"], DrawingPages.Section, scope.HomeCrumb);
        return new DrawingsIndex(
            DrawingPages.Styled(frame), [.. corpus.Maps.Select(m => DrawingLine.Of(scope, m.Id, m.Title, m.Summary, m.Chapter))],
            [.. corpus.Charts.Select(c => DrawingLine.Of(scope, c.Id, c.Title, c.Summary, c.Chapter))]);
    }
}
