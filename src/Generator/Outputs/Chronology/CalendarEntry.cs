using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>What happened on a day.</summary>
/// <param name="Year">In words.</param>
/// <param name="Until">The whole date in words of what began on the day and went on; null of what happened on it.</param>
internal sealed record CalendarEntry(Day Day, string Year, string? Until, FactLine Fact)
{
    /// <summary>Null when the day is not known, or not for certain.</summary>
    public static CalendarEntry? Of(PageScope scope, ChronologyEntry entry)
    {
        var date = entry.Fact.Date!;
        if (StartOf(date) is not { } start)
            return null;
        return new CalendarEntry(
            start.First, Edtf.Year(start.Year).InWords(scope.Interface), date.IsInterval ? date.InWords(scope.Interface) : null,
            scope.Line(entry.Fact));
    }

    /// <summary>The day on which an entry happened or began; null when it is not known, or not for certain.</summary>
    public static Day? DayOf(ChronologyEntry entry) => StartOf(entry.Fact.Date!)?.First;

    private static EdtfEnd.Known? StartOf(Edtf date) =>
        date is { Set: null, Start: EdtfEnd.Known { Precision: EdtfPrecision.Day, IsApproximate: false, IsUncertain: false } start }
            ? start
            : null;
}
