using System.Globalization;

namespace SinoRussia.Generator.Dates;

/// <summary>The English names of the months.</summary>
internal static class MonthNames
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <param name="month">1 to 12.</param>
    public static string Of(int month) => English.GetMonthName(month);

    /// <summary>The first three letters.</summary>
    /// <param name="month">1 to 12.</param>
    public static string ShortOf(int month) => English.GetAbbreviatedMonthName(month);
}
