namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>A node of a <see cref="LayeredGraph"/>, or a place held free for an arrow.</summary>
/// <param name="width">With the gap to its neighbours.</param>
internal sealed class LayeredNode(int width)
{
    public int Width => width;

    /// <summary>From 0, the topmost.</summary>
    public int Layer { get; set; }

    /// <summary>From the left.</summary>
    public double Center { get; set; }

    public List<LayeredNode> Above { get; } = [];

    public List<LayeredNode> Below { get; } = [];
}
