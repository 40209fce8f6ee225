namespace SinoRussia.Generator.Dates;

/// <summary>How finely a date is known, coarse to fine.</summary>
internal enum EdtfPrecision
{
    /// <summary>A hundred years: 19XX.</summary>
    Century,

    /// <summary>Ten years: 195X.</summary>
    Decade,

    /// <summary>A year, also when some month or day of it is meant: 1992, 1992-XX.</summary>
    Year,

    /// <summary>A season: 2001-22.</summary>
    Season,

    /// <summary>A month, also when some day of it is meant: 1992-01, 1992-01-XX.</summary>
    Month,

    /// <summary>A day: 1992-01-31.</summary>
    Day,
}
