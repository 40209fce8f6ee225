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
