using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>A fact on the map.</summary>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="IsOwn">False for what is drawn fainter.</param>
/// <param name="Lines">Its title.</param>
/// <param name="DateLines">Empty when it has none.</param>
internal sealed record CauseBox(
    LinkView Link, string? Date, bool IsOwn, int Left, int Top, int Width, int Height, IReadOnlyList<TextLine> Lines,
    IReadOnlyList<TextLine> DateLines);
