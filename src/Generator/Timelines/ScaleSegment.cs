namespace SinoRussia.Generator.Timelines;

/// <summary>Days with their pixels.</summary>
internal sealed record ScaleSegment(Stretch Stretch, int From, int To);
