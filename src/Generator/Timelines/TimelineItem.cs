using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>Something to be drawn on a time line.</summary>
/// <param name="Id">Unique on the time line.</param>
/// <param name="Title">Plain text; drawn as the label.</param>
/// <param name="Name">What a screen reader says: date, title, lane.</param>
/// <param name="Href">Where the mark leads.</param>
/// <param name="GroupHref">Where a group leads that begins with this item.</param>
/// <param name="Importance">1 to 3; the important get their labels first.</param>
/// <param name="Lane">Place in <see cref="TimelineSubject.Lanes"/>.</param>
/// <param name="Period">Place in <see cref="TimelineSubject.Periods"/>.</param>
internal sealed record TimelineItem(
    string Id, string Title, string Name, string Href, string GroupHref, int Importance, int Lane, int Period, Edtf Date);

/// <summary>What a time line shows; the same for every way of drawing it.</summary>
/// <param name="Name">What a screen reader calls the drawing.</param>
/// <param name="Lanes">Titles, from the top.</param>
/// <param name="Periods">In order of time.</param>
/// <param name="Items">In order of time; the order in which marks are drawn and stepped through.</param>
internal sealed record TimelineSubject(
    string Name, IReadOnlyList<string> Lanes, IReadOnlyList<TimelinePeriod> Periods, IReadOnlyList<TimelineItem> Items)
{
    /// <summary>One period and what it holds.</summary>
    /// <param name="period">Place in <see cref="Periods"/>; holds an item.</param>
    public TimelineSubject Only(int period) =>
        this with { Name = $"{Name}: {Periods[period].Title}", Items = [.. Items.Where(i => i.Period == period)] };
}

/// <summary>A band of the time line.</summary>
/// <param name="Href">Where its title leads.</param>
/// <param name="Date">An interval; ends may be open. Null for as long as its items.</param>
internal sealed record TimelinePeriod(string Title, string Href, Edtf? Date);
