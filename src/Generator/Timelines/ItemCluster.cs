namespace SinoRussia.Generator.Timelines;

/// <summary>Items drawn as one.</summary>
/// <param name="From">First pixel along the time scale.</param>
/// <param name="To">Last pixel, exclusive.</param>
internal sealed record ItemCluster(IReadOnlyList<TimelineItem> Items, int From, int To);
