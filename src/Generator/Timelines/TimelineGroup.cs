namespace SinoRussia.Generator.Timelines;

/// <summary>Items of one lane and period that have no room, as one counted mark.</summary>
/// <param name="Items">At least one, in order of time.</param>
/// <param name="Lane">The lane's title.</param>
/// <param name="Box">The mark; its count stands in the middle.</param>
internal sealed record TimelineGroup(IReadOnlyList<TimelineItem> Items, string Lane, Box Box, int X, int Baseline)
{
    public TimelineItem First => Items[0];

    public TimelineItem Last => Items[^1];
}
