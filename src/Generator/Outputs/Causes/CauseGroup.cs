namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>Facts that hang together, set in layers.</summary>
/// <param name="Layered">Numbered as the facts of <paramref name="Graph"/>.</param>
internal sealed record CauseGroup(CauseGraph Graph, LayeredGraph Layered)
{
    /// <summary>Between places, and of one held free for an arrow that passes; pixels.</summary>
    private const int Gap = 18;
    private const int Passage = 16;

    /// <summary>In pixels.</summary>
    public int Width { get; } = (int)Layered.Layers.Max(l => l.Max(n => n.Center + n.Width / 2.0));

    /// <summary>In layers.</summary>
    public int Height => Layered.Layers.Count;

    /// <summary>The number of the topmost layer.</summary>
    public int Top => Layered.Layers[0][0].Layer;

    /// <summary>What hangs together, in the order of the earliest fact of each.</summary>
    /// <param name="boxWidth">In pixels.</param>
    public static IEnumerable<CauseGroup> All(CauseGraph graph, int boxWidth)
    {
        var group = graph.Facts.ToDictionary(f => f.Id, f => f.Id, StringComparer.Ordinal);
        foreach (var arrow in graph.Arrows)
            group[Root(arrow.Cause.Id)] = Root(arrow.Effect.Id);
        var arrows = graph.Arrows.ToLookup(a => Root(a.Cause.Id));
        return graph.Facts.GroupBy(f => Root(f.Id)).Select(g => Of(new CauseGraph([.. g], [.. arrows[g.Key]]), boxWidth));

        string Root(string id)
        {
            while (group[id] != id)
                id = group[id] = group[group[id]];
            return id;
        }
    }

    private static CauseGroup Of(CauseGraph graph, int boxWidth)
    {
        var place = graph.Facts.Select((f, i) => (f.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        IReadOnlyList<(int, int)> arrows = [.. graph.Arrows.Select(a => (place[a.Cause.Id], place[a.Effect.Id]))];
        return new CauseGroup(graph, new LayeredGraph(graph.Facts.Count, arrows, boxWidth + Gap, Passage));
    }
}
