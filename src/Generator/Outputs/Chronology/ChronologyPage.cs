using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Chronology.Timeline;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The list of everything dated, complete on its own, and the time line drawn from it.</summary>
/// <param name="Count">Entries of the list.</param>
/// <param name="FirstYear">As a heading names it; empty without entries.</param>
/// <param name="LastYear">Of the entry that begins last; empty without entries.</param>
/// <param name="Drawings">The same time line for wide and for narrow screens; empty without entries and in Markdown.</param>
/// <param name="Periods">In order of time, without empty ones.</param>
internal sealed record ChronologyPage(
    PageFrame Page, int Count, string FirstYear, string LastYear, IReadOnlyList<TimelineDrawing> Drawings, IReadOnlyList<PeriodPart> Periods)
{
    private const string Description = "Events and documents in order of time, each with its sources, and a drawn time line.";

    public static ChronologyPage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Chronology);
        var guide = lookup.Guide;
        var periods = PeriodPart.Of(scope, guide);
        var years = periods.SelectMany(p => p.Years).ToList();
        var frame = PageFrame.For(guide, PagePaths.Chronology, "Chronology", Description, "chronology") with
        {
            Crumbs = [scope.HomeCrumb],
            Styles = ["assets/chronology.css"],
        };
        return new ChronologyPage(
            frame, guide.Chronology.Count, years.FirstOrDefault()?.Title ?? "", years.LastOrDefault()?.Title ?? "", lookup.Edition is HtmlEdition ? Draw(guide, periods) : [], periods);
    }

    private static IReadOnlyList<TimelineDrawing> Draw(StudyGuide guide, IReadOnlyList<PeriodPart> parts)
    {
        if (guide.Chronology.Count == 0)
            return [];
        var yearOf = parts.SelectMany(p => p.Years).SelectMany(y => y.Entries.Select(e => (e.Anchor, Year: y.Anchor)))
            .ToDictionary(p => p.Anchor, p => p.Year, StringComparer.Ordinal);
        var lanes = guide.Book.Topics.Select((t, i) => (t.Id, Index: i)).ToDictionary(t => t.Id, t => t.Index, StringComparer.Ordinal);
        var periods = guide.Book.Periods.Select((p, i) => (p.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
        var subject = new TimelineSubject(
            [.. guide.Book.Topics.Select(t => t.Title)],
            [.. guide.Book.Periods.Select(p => new TimelinePeriod(p.Title, "#" + p.Id, p.Date))],
            [.. guide.Chronology.Select(e => new TimelineItem(
                e.Fact.Id, e.Fact.Title, $"{e.Fact.Date!.InWords()}: {e.Fact.Title} ({e.Topic.Title})", "#" + e.Fact.Id, "#" + yearOf[e.Fact.Id],
                e.Fact.Importance, lanes[e.Topic.Id], periods[e.Period.Id], e.Fact.Date))]);
        return [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)];
    }
}
