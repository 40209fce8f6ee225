namespace SinoRussia.Generator.Timelines;

/// <summary>A time line ready to be drawn: positions in whole pixels from the top left; templates/shared/_timeline.svg.sbn turns it into markup.</summary>
/// <param name="Name">What a screen reader calls it.</param>
/// <param name="Form">For styling: 'wide' or 'narrow', 'small' or 'smaller'.</param>
/// <param name="Marks">In order of time.</param>
/// <param name="Groups">What did not fit, counted.</param>
internal sealed record TimelineDrawing(
    string Name, string Form, int Width, int Height, IReadOnlyList<TimelineBand> Bands, IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<TimelineTick> Ticks,
    IReadOnlyList<Stroke> Breaks, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineGroup> Groups)
{
    /// <summary>True where the tab key stops at every mark; false where a list on the same page has the same links.</summary>
    public bool HasTabStops { get; init; } = true;

    /// <summary>ARIA's word for it: a group of links; in a book 'document', since EPUB knows no other for a drawing that holds any.</summary>
    public string Role { get; init; } = "group";

    /// <summary>True where a tick is a month's.</summary>
    public bool HasMonths => Ticks.Any(t => t.Weight == "month");
}
