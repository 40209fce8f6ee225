namespace SinoRussia.Generator.Timelines;

/// <summary>A point of a shape.</summary>
internal sealed record Corner(int X, int Y)
{
    /// <summary>The same with the axes exchanged.</summary>
    public Corner Turned() => new(Y, X);
}
