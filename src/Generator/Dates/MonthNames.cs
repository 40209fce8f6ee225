using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Dates;

/// <summary>The names of the months, from 1 to 12, as a language has them.</summary>
internal static class MonthNames
{
    /// <summary>As it stands alone or before a year.</summary>
    public static string Of(InterfaceWords words, int month) => words.Of("dates.months", month);

    /// <summary>As it stands beside a day, where languages with cases decline it.</summary>
    public static string WithDay(InterfaceWords words, int month) => words.Of("dates.months_with_day", month);

    /// <summary>As it stands where there is little room.</summary>
    public static string ShortOf(InterfaceWords words, int month) => words.Of("dates.months_short", month);
}
