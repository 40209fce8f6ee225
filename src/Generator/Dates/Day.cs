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

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
