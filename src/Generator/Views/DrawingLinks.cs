using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Views;

/// <summary>Links to maps and charts; none in formats and sites that have no such pages.</summary>
internal static class DrawingLinks
{
    private const string Kind = "drawing";

    /// <summary>Maps first, as written.</summary>
    public static IReadOnlyList<LinkView> OfChapter(PageScope scope, string chapter) =>
        Of(scope, m => m.Chapter.Id == chapter, c => c.Chapter.Id == chapter);

    /// <summary>Those on which a place, or what is marked there, stands, or which draw a figure.</summary>
    public static IReadOnlyList<LinkView> OfFact(PageScope scope, string fact) => Of(
        scope,
        m => m.Places.Concat(m.Marks.Select(k => k.About).Concat(m.Lines.Select(l => l.About)).OfType<Reference>()).Any(r => r.Id == fact),
        c => c.Series.SelectMany(s => s.Points).Any(p => p.Figure.Id == fact));

    private static IReadOnlyList<LinkView> Of(PageScope scope, Func<SchematicMap, bool> isMap, Func<Chart, bool> isChart)
    {
        var corpus = scope.Guide.Corpus;
        IEnumerable<(string Id, string Title)> wanted =
            [.. corpus.Maps.Where(isMap).Select(m => (m.Id, m.Title)), .. corpus.Charts.Where(isChart).Select(c => (c.Id, c.Title))];
        return scope.Can(Abilities.Scripts)
            ? [.. wanted.Where(w => scope.Site.PathOf(PageNames.DrawingOf(w.Id)) is not null)
                .Select(w => new LinkView(scope.Text(w.Title), scope.HrefOf(PageNames.DrawingOf(w.Id)), Kind))]
            : [];
    }
}
