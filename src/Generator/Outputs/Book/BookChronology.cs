using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A period of the chronology, drawn and listed.</summary>
/// <param name="Anchor">Behind 'chronology.' the period's id.</param>
/// <param name="Date">In words.</param>
/// <param name="Drawing">Null where less than two entries would be drawn.</param>
internal sealed record BookChronology(string Title, string Anchor, string Date, TimelineDrawing? Drawing, IReadOnlyList<FactLine> Entries)
{
    private const int LeastDrawn = 2;

    /// <summary>The periods that hold an entry, in order.</summary>
    public static IReadOnlyList<BookChronology> All(PageScope scope)
    {
        var entries = scope.Guide.Chronology.ToLookup(e => e.Period.Id, e => e.Fact, StringComparer.Ordinal);
        return [.. scope.Guide.Corpus.Periods.Where(p => entries.Contains(p.Id)).Select(p => Of(scope, p, [.. entries[p.Id]]))];
    }

    private static BookChronology Of(PageScope scope, Period period, IReadOnlyList<Fact> facts)
    {
        var anchor = $"{BookParts.Chronology}.{period.Id}";
        return new BookChronology(
            scope.Text(period.Title), anchor, period.Date.InWords(scope.Interface),
            facts.Count < LeastDrawn ? null : Draw(scope, period, facts, "#" + anchor), scope.Lines(facts));
    }

    /// <summary>As wide as a column of text; what is too much for it is counted, and the count leads to the list below.</summary>
    private static TimelineDrawing Draw(PageScope scope, Period period, IReadOnlyList<Fact> facts, string list)
    {
        var words = scope.Interface;
        var items = facts.Select(f => new TimelineItem(
            f.Id, f.Title, words.Say("drawing.item", ("date", f.Date!.InWords(words)), ("title", f.Title)), scope.Href(PagePaths.Of(f)),
            f.Date)
        {
            GroupHref = list,
            Importance = f.Importance,
        });
        var subject = new TimelineSubject(
            words.Say("drawing.name_of", ("title", period.Title)), [""], [new TimelinePeriod("", "", null)],
            [.. items.OrderBy(i => i.Date)])
        {
            Words = words,
        };
        return WideTimeline.Draw(subject, WideLayout.Small) with { HasTabStops = false, Role = "document" };
    }
}
