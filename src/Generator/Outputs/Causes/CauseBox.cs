using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>A fact on the map.</summary>
/// <param name="IsOwn">False for what is drawn fainter.</param>
internal sealed record CauseBox(LinkView Link, bool IsOwn, int Left, int Top, int Width, int Height)
{
    /// <summary>In words; null when it has none.</summary>
    public string? Date { get; init; }

    /// <summary>Its title.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>Empty when it has no date.</summary>
    public required IReadOnlyList<TextLine> DateLines { get; init; }
}
