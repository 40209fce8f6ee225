using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>Something to be drawn on a time line.</summary>
/// <param name="Id">Unique on the time line.</param>
/// <param name="Title">Plain text; drawn as the label.</param>
/// <param name="Name">What a screen reader says: date, title, lane.</param>
/// <param name="Href">Where the mark leads.</param>
internal sealed record TimelineItem(string Id, string Title, string Name, string Href, Edtf Date)
{
    /// <summary>Where a group leads that begins with this item.</summary>
    public string GroupHref { get; init; } = "";

    /// <summary>1 to 3; the important get their labels first.</summary>
    public required int Importance { get; init; }

    /// <summary>Place in <see cref="TimelineSubject.Lanes"/>.</summary>
    public int Lane { get; init; }

    /// <summary>Place in <see cref="TimelineSubject.Periods"/>.</summary>
    public int Period { get; init; }
}
