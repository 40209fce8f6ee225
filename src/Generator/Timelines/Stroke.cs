namespace SinoRussia.Generator.Timelines;

/// <summary>A straight line.</summary>
/// <param name="Kind">For styling: 'span' it lasted, 'range' somewhere in it, with '-unsure' where an end is not certain; 'leader', 'tick',
/// 'break'.</param>
internal sealed record Stroke(string Kind, int X1, int Y1, int X2, int Y2)
{
    /// <summary>The same with the axes exchanged.</summary>
    public Stroke Turned() => new(Kind, Y1, X1, Y2, X2);
}
