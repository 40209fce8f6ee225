using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>Puts the dated events and documents in order of time.</summary>
internal static class ChronologyBuilder
{
    /// <summary>
    /// Events, and documents whose signing is not an event of its own (an event of the same date that names the document);
    /// by earliest day, latest day, importance (3 first), date as written, id.
    /// </summary>
    public static IReadOnlyList<ChronologyEntry> Build(Corpus corpus)
    {
        var topics = corpus.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var signings = corpus.Of<Event>()
            .SelectMany(e => e.Documents.Select(d => (d.Id, e.Date!.Text)))
            .ToHashSet();
        return [.. corpus.Facts
            .Where(f => f is Event || (f is Document && !signings.Contains((f.Id, f.Date!.Text))))
            .OrderBy(f => f.Date!, Comparer<Edtf>.Create((a, b) => a.CompareBounds(b)))
            .ThenByDescending(f => f.Importance).ThenBy(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => new ChronologyEntry(f, topics[f.Topics[0].Id], PeriodOf(f.Date!, corpus.Periods)))];
    }

    private static Period PeriodOf(Edtf date, IReadOnlyList<Period> periods)
    {
        var day = date.Earliest ?? date.Latest;
        return periods.FirstOrDefault(p => day is null || p.Date.Latest is null || day.Value.CompareTo(p.Date.Latest.Value) <= 0)
            ?? periods[^1];
    }
}
