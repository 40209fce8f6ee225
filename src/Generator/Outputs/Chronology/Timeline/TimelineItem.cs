using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Outputs.Chronology.Timeline;

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
/// <param name="Lanes">Titles, from the top.</param>
/// <param name="Periods">In order of time.</param>
/// <param name="Items">In order of time; the order in which marks are drawn and stepped through.</param>
internal sealed record TimelineSubject(
    IReadOnlyList<string> Lanes, IReadOnlyList<TimelinePeriod> Periods, IReadOnlyList<TimelineItem> Items);

/// <summary>A band of the time line.</summary>
/// <param name="Href">Where its title leads.</param>
/// <param name="Date">An interval; ends may be open.</param>
internal sealed record TimelinePeriod(string Title, string Href, Edtf Date);
