using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Timelines;

/// <summary>What a time line shows; the same for every way of drawing it.</summary>
/// <param name="Name">What a screen reader calls the drawing.</param>
/// <param name="Lanes">Titles, from the top.</param>
/// <param name="Periods">In order of time.</param>
/// <param name="Items">In order of time; the order in which marks are drawn and stepped through.</param>
internal sealed record TimelineSubject(
    string Name, IReadOnlyList<string> Lanes, IReadOnlyList<TimelinePeriod> Periods, IReadOnlyList<TimelineItem> Items)
{
    /// <summary>In which the axis names its months.</summary>
    public InterfaceWords Words { get; init; } = InterfaceWords.English;
}
