using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Somebody in an office of a side, in whole years.</summary>
/// <param name="From">The year in which it may have begun.</param>
/// <param name="To">The last year in which it may have been held; the last year of the guide for one that goes on.</param>
/// <param name="GoesOn">True when no end is given.</param>
internal sealed record OfficeHolder(Person Person, int From, int To, bool GoesOn)
{
    /// <summary>Those of a side who are known to have begun, by beginning; who held two of its offices on end stands once.</summary>
    public static IReadOnlyList<OfficeHolder> All(StudyGuide guide, CounterpartSide side)
    {
        var last = LastYear(guide);
        var held = guide.Corpus.Of<Person>().SelectMany(p => p.Offices, (person, office) => (person, office))
            .Where(h => side.Titles.Contains(h.office.Title) && h.office.From?.Earliest is not null)
            .Select(h => Of(h.person, h.office, last))
            .OrderBy(h => h.From).ThenBy(h => h.To).ThenBy(h => h.Person.Id, StringComparer.Ordinal);
        var joined = new List<OfficeHolder>();
        foreach (var holder in held)
        {
            if (joined.FindLastIndex(h => h.Person == holder.Person) is >= 0 and var at && holder.From <= joined[at].To + 1)
                joined[at] = joined[at] with { To = Math.Max(joined[at].To, holder.To), GoesOn = joined[at].GoesOn || holder.GoesOn };
            else
                joined.Add(holder);
        }

        return joined;
    }

    /// <summary>What lies from a year on; who had gone by then is left out.</summary>
    public static IReadOnlyList<OfficeHolder> Since(int year, IReadOnlyList<OfficeHolder> holders) =>
        [.. holders.Where(h => h.To >= year).Select(h => h with { From = Math.Max(h.From, year) })];

    private static OfficeHolder Of(Person person, Office office, int last)
    {
        var end = office.To?.Latest?.Year ?? person.Died?.Latest?.Year;
        return new OfficeHolder(person, office.From!.Earliest!.Value.Year, end ?? last, end is null);
    }

    /// <summary>The last year of which the guide tells; no clock is asked.</summary>
    private static int LastYear(StudyGuide guide) =>
        guide.Corpus.Facts.Select(f => f.Date).Concat(guide.Corpus.Of<Person>().SelectMany(p => p.Offices).Select(o => o.From))
            .Max(d => d?.Earliest?.Year ?? 0);
}
