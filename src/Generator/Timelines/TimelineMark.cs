namespace SinoRussia.Generator.Timelines;

/// <summary>An item with a place of its own.</summary>
/// <param name="Strokes">Drawn before the dot.</param>
/// <param name="Arrows">Corners of triangles, one for each open end.</param>
/// <param name="Dot">Null for a bar, which needs none.</param>
/// <param name="Label">Null when there was no room.</param>
internal sealed record TimelineMark(
    TimelineItem Item, Extent Extent, Box Box, IReadOnlyList<Stroke> Strokes, IReadOnlyList<IReadOnlyList<Corner>> Arrows, Dot? Dot,
    TextBlock? Label);
