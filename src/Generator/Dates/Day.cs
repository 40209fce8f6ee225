using System.Globalization;

namespace SinoRussia.Generator.Dates;

/// <summary>A day of the proleptic Gregorian calendar.</summary>
/// <param name="Year">Astronomical year: 0 is 1 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to 31, valid for the month.</param>
internal readonly record struct Day(int Year, int Month, int DayOfMonth) : IComparable<Day>
{
    /// <summary>The last day of a month.</summary>
    public static Day LastOf(int year, int month) => new(year, month, LengthOf(year, month));

    /// <summary>The day after this one.</summary>
    public Day Next() => this switch
    {
        _ when DayOfMonth < LengthOf(Year, Month) => this with { DayOfMonth = DayOfMonth + 1 },
        { Month: < 12 } => new Day(Year, Month + 1, 1),
        _ => new Day(Year + 1, 1, 1),
    };

    /// <summary>Days since 1 March of year 0; earlier days are negative.</summary>
    public long Number
    {
        get
        {
            // A year that begins in March has its leap day at its end.
            var year = Month > 2 ? Year : Year - 1L;
            return year * 365 + FloorDivide(year, 4) - FloorDivide(year, 100) + FloorDivide(year, 400) + (
                153 * ((Month + 9) % 12) + 2) / 5 + DayOfMonth - 1;
        }
    }

    /// <summary>Months since January of year 0; earlier months are negative.</summary>
    public long MonthsSinceZero => Year * 12L + Month - 1;

    /// <summary>The same day so many months later, or the last day of that month if it has no such day.</summary>
    public Day PlusMonths(long months)
    {
        var year = (int)FloorDivide(MonthsSinceZero + months, 12);
        var month = (int)(MonthsSinceZero + months - year * 12L) + 1;
        return new Day(year, month, Math.Min(DayOfMonth, LengthOf(year, month)));
    }

    /// <summary>How many days a month has.</summary>
    public static int LengthOf(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public int CompareTo(Day other) => (Year, Month, DayOfMonth).CompareTo((other.Year, other.Month, other.DayOfMonth));

    /// <summary>As EDTF writes it: 1992-01-31.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{DayOfMonth:00}");

    private static long FloorDivide(long number, long by) => number >= 0 ? number / by : -((-number + by - 1) / by);

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
