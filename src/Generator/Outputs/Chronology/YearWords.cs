using System.Globalization;
using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>Years as headings name them.</summary>
internal static class YearWords
{
    /// <param name="year">Astronomical: 0 is 1 BC.</param>
    public static string Of(int year) => Edtf.TryParse(year is >= 0 and <= 9999 ? Four(year) : year < 0 ? "-" + Four(-year) : "Y" + Four(year), out var date, out _)
        ? date.InWords() : Four(year);

    private static string Four(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
