namespace SinoRussia.Generator.Timelines;

/// <summary>
/// A time line ready to be drawn: positions in whole pixels from the top left; templates/shared/_timeline.svg.sbn turns it into markup.
/// </summary>
/// <param name="Name">What a screen reader calls it.</param>
/// <param name="Form">For styling: 'wide' or 'narrow', 'small' or 'smaller'.</param>
internal sealed record TimelineDrawing(string Name, string Form, int Width, int Height)
{
    /// <summary>The periods, in order of time; none where they have no titles.</summary>
    public required IReadOnlyList<TimelineBand> Bands { get; init; }

    /// <summary>Those with a title.</summary>
    public required IReadOnlyList<TimelineLane> Lanes { get; init; }

    /// <summary>What the scale names, in order of time.</summary>
    public required IReadOnlyList<TimelineTick> Ticks { get; init; }

    /// <summary>Where years are left out.</summary>
    public required IReadOnlyList<Stroke> Breaks { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<TimelineMark> Marks { get; init; }

    /// <summary>What did not fit, counted.</summary>
    public required IReadOnlyList<TimelineGroup> Groups { get; init; }

    /// <summary>True where the tab key stops at every mark; false where a list on the same page has the same links.</summary>
    public bool HasTabStops { get; init; } = true;

    /// <summary>
    /// ARIA's word for it: a group of links; in a book 'document', since EPUB knows no other for a drawing that holds any.
    /// </summary>
    public string Role { get; init; } = "group";

    /// <summary>True where a tick is a month's.</summary>
    public bool HasMonths => Ticks.Any(t => t.Weight == "month");
}
