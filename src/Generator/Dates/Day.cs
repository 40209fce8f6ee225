namespace SinoRussia.Generator.Dates;

/// <summary>A day of the proleptic Gregorian calendar.</summary>
/// <param name="Year">Astronomical year: 0 is 1 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to 31, valid for the month.</param>
internal readonly record struct Day(int Year, int Month, int DayOfMonth) : IComparable<Day>
{
    public int CompareTo(Day other) => (Year, Month, DayOfMonth).CompareTo((other.Year, other.Month, other.DayOfMonth));
}
