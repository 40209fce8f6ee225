namespace SinoRussia.Generator.Dates;

/// <summary>What the X's of a date hide.</summary>
internal enum EdtfHidden
{
    Nothing,

    /// <summary>195X.</summary>
    YearDigit,

    /// <summary>19XX.</summary>
    TwoYearDigits,

    /// <summary>1992-XX.</summary>
    Month,

    /// <summary>1992-12-XX.</summary>
    Day,

    /// <summary>1992-XX-XX.</summary>
    MonthAndDay,
}
