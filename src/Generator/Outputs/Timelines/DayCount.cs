using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Outputs.Timelines;

/// <summary>Days as numbers, so that time can be measured.</summary>
internal static class DayCount
{
    /// <summary>Days since 1 March of year 0 of the proleptic Gregorian calendar; earlier days are negative.</summary>
    public static long Of(Day day)
    {
        // A year that begins in March has its leap day at its end.
        var year = day.Month > 2 ? day.Year : day.Year - 1L;
        var monthsSinceMarch = (day.Month + 9) % 12;
        return year * 365 + FloorDivide(year, 4) - FloorDivide(year, 100) + FloorDivide(year, 400)
            + (153 * monthsSinceMarch + 2) / 5 + day.DayOfMonth - 1;
    }

    private static long FloorDivide(long number, long by) => number >= 0 ? number / by : -((-number + by - 1) / by);
}
