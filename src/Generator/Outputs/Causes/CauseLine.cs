using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>The map as a list: what something came from.</summary>
/// <param name="Causes">At least one.</param>
internal sealed record CauseLine(FactLine Effect, IReadOnlyList<FactLine> Causes)
{
    /// <summary>In the order of the effects' dates.</summary>
    public static IReadOnlyList<CauseLine> All(PageScope scope, CauseGraph graph)
    {
        var causes = graph.Arrows.ToLookup(a => a.Effect, a => a.Cause);
        return [.. graph.Facts.Where(causes.Contains).Select(f => new CauseLine(scope.Line(f), scope.Lines(causes[f])))];
    }
}
