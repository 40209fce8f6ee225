namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>
/// A graph without circles set in layers, as K. Sugiyama and others taught it: every arrow leads down, long ones by way of places held
/// free.
/// </summary>
internal sealed class LayeredGraph
{
    private const int Sweeps = 8;

    private readonly List<LayeredNode> nodes = [];

    /// <param name="count">Of nodes, numbered from 0 in an order in which every arrow leads on.</param>
    /// <param name="arrows">From a smaller number to a larger one.</param>
    /// <param name="width">Of a node.</param>
    /// <param name="passage">Of a place held free for an arrow that passes.</param>
    public LayeredGraph(int count, IReadOnlyList<(int From, int To)> arrows, int width, int passage)
    {
        for (var i = 0; i < count; i++)
            nodes.Add(new LayeredNode(width));
        foreach (var (from, to) in arrows.OrderBy(a => a.To).ThenBy(a => a.From))
            nodes[to].Layer = Math.Max(nodes[to].Layer, nodes[from].Layer + 1);
        // A cause without a cause of its own stands right above its first effect.
        var effects = arrows.ToLookup(a => a.From, a => a.To);
        foreach (var cause in Enumerable.Range(0, count).Except(arrows.Select(a => a.To)))
            nodes[cause].Layer = effects[cause].Select(e => nodes[e].Layer - 1).DefaultIfEmpty(0).Min();
        Routes = [.. arrows.Select(a => Lead(a.From, a.To, passage))];
        Layers = [.. nodes.GroupBy(n => n.Layer).OrderBy(g => g.Key).Select(g => g.ToList())];
        Order();
        Place();
    }

    /// <summary>From top to bottom, each from left to right; places held free among them.</summary>
    public IReadOnlyList<List<LayeredNode>> Layers { get; }

    /// <summary>Of each arrow, in the order given, the nodes it leads over, both ends included.</summary>
    public IReadOnlyList<IReadOnlyList<LayeredNode>> Routes { get; }

    /// <param name="number">As given.</param>
    public LayeredNode this[int number] => nodes[number];

    private List<LayeredNode> Lead(int from, int to, int passage)
    {
        List<LayeredNode> route = [nodes[from]];
        for (var layer = nodes[from].Layer + 1; layer <= nodes[to].Layer; layer++)
        {
            var next = layer == nodes[to].Layer ? nodes[to] : new LayeredNode(passage) { Layer = layer };
            if (next != nodes[to])
                nodes.Add(next);
            route[^1].Below.Add(next);
            next.Above.Add(route[^1]);
            route.Add(next);
        }

        return route;
    }

    /// <summary>Sets each node among its neighbours' middle, downwards and upwards in turn, which takes most crossings away.</summary>
    private void Order()
    {
        Number();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in sweep % 2 == 0 ? Layers : Layers.Reverse())
            {
                List<LayeredNode> sorted = [.. layer.OrderBy(n => Middle(sweep % 2 == 0 ? n.Above : n.Below, m => m.Center, n.Center))];
                layer.Clear();
                layer.AddRange(sorted);
            }

            Number();
        }

        void Number()
        {
            foreach (var layer in Layers)
            {
                for (var i = 0; i < layer.Count; i++)
                    layer[i].Center = (i + 0.5) / layer.Count;
            }
        }
    }

    /// <summary>Brings nodes as near to the middle of their neighbours as their order and width allow.</summary>
    private void Place()
    {
        foreach (var layer in Layers)
        {
            double left = 0;
            foreach (var node in layer)
                (node.Center, left) = (left + node.Width / 2.0, left + node.Width);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in sweep % 2 == 0 ? Layers : Layers.Reverse())
            {
                var wished = layer.ConvertAll(n => Middle([.. n.Above, .. n.Below], m => m.Center, n.Center));
                var (fromLeft, fromRight) = (new double[layer.Count], new double[layer.Count]);
                for (var i = 0; i < layer.Count; i++)
                    fromLeft[i] = i == 0 ? wished[i] : Math.Max(wished[i], fromLeft[i - 1] + Apart(layer, i));
                for (var i = layer.Count - 1; i >= 0; i--)
                    fromRight[i] = i == layer.Count - 1 ? wished[i] : Math.Min(wished[i], fromRight[i + 1] - Apart(layer, i + 1));
                // Between two orders without overlaps lies another one without.
                for (var i = 0; i < layer.Count; i++)
                    layer[i].Center = (fromLeft[i] + fromRight[i]) / 2;
            }
        }

        var least = nodes.Min(n => n.Center - n.Width / 2.0);
        foreach (var node in nodes)
            node.Center -= least;
    }

    private static double Apart(List<LayeredNode> layer, int right) => (layer[right - 1].Width + layer[right].Width) / 2.0;

    private static double Middle(List<LayeredNode> around, Func<LayeredNode, double> at, double otherwise) =>
        around.Count == 0 ? otherwise : around.Average(at);
}
