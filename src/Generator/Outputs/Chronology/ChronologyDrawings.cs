using SinoRussia.Generator.Study;
using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The drawings of the chronology: the whole of it, and each period alone, in which far fewer marks are counted in groups.</summary>
internal sealed class ChronologyDrawings
{
    private readonly TimelineSubject subject;
    private readonly Dictionary<string, int> periods;

    private ChronologyDrawings(TimelineSubject subject, Dictionary<string, int> periods) => (this.subject, this.periods) = (subject, periods);

    /// <summary>The same time line for wide and for narrow screens.</summary>
    public IReadOnlyList<TimelineDrawing> Whole => Draw(subject);

    /// <param name="parts">The list that marks and groups lead to; with every entry of the guide, at least one.</param>
    public static ChronologyDrawings Of(StudyGuide guide, IReadOnlyList<PeriodPart> parts)
    {
        var yearOf = parts.SelectMany(p => p.Years).SelectMany(y => y.Entries.Select(e => (e.Anchor, Year: y.Anchor)))
            .ToDictionary(p => p.Anchor, p => p.Year, StringComparer.Ordinal);
        var lanes = guide.Book.Topics.Select((t, i) => (t.Id, Index: i)).ToDictionary(t => t.Id, t => t.Index, StringComparer.Ordinal);
        var periods = guide.Book.Periods.Select((p, i) => (p.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
        var subject = new TimelineSubject(
            "Time line",
            [.. guide.Book.Topics.Select(t => t.Title)],
            [.. guide.Book.Periods.Select(p => new TimelinePeriod(p.Title, "#" + p.Id, p.Date))],
            [.. guide.Chronology.Select(e => new TimelineItem(
                e.Fact.Id, e.Fact.Title, $"{e.Fact.Date!.InWords()}: {e.Fact.Title} ({e.Topic.Title})", "#" + e.Fact.Id, "#" + yearOf[e.Fact.Id],
                e.Fact.Importance, lanes[e.Topic.Id], periods[e.Period.Id], e.Fact.Date))]);
        return new ChronologyDrawings(subject, periods);
    }

    /// <summary>One period over the whole width, for wide and for narrow screens.</summary>
    /// <param name="id">Of a period that holds an entry.</param>
    public IReadOnlyList<TimelineDrawing> OfPeriod(string id) => Draw(subject.Only(periods[id]));

    private static IReadOnlyList<TimelineDrawing> Draw(TimelineSubject subject) => [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)];
}
