namespace SinoRussia.Generator.Dates;

/// <summary>A date that is no interval, or one end of an interval; a null end is unknown.</summary>
internal abstract record EdtfEnd
{
    /// <summary>The end as written.</summary>
    public abstract string Text { get; }

    /// <summary>An end that is written '..': the interval goes on without limit.</summary>
    internal sealed record Open : EdtfEnd
    {
        /// <summary>How it is written.</summary>
        public const string Sign = "..";

        public override string Text => Sign;
    }

    /// <summary>A year or a part of one.</summary>
    /// <param name="Text">As written.</param>
    /// <param name="Year">Astronomical year; with hidden digits the one nearest to 0.</param>
    /// <param name="Month">1 to 12; null when not given or hidden.</param>
    /// <param name="Season">21 spring to 24 winter; null when not given.</param>
    /// <param name="DayOfMonth">Null when not given or hidden.</param>
    /// <param name="Hidden">What the X's hide.</param>
    internal sealed record Known(string Text, int Year, int? Month, int? Season, int? DayOfMonth, EdtfHidden Hidden) : EdtfEnd
    {
        public override string Text { get; } = Text;

        /// <summary>True when marked '~' or '%'.</summary>
        public bool IsApproximate { get; init; }

        /// <summary>True when marked '?' or '%'.</summary>
        public bool IsUncertain { get; init; }

        public EdtfPrecision Precision => this switch
        {
            { Hidden: EdtfHidden.TwoYearDigits } => EdtfPrecision.Century,
            { Hidden: EdtfHidden.YearDigit } => EdtfPrecision.Decade,
            { DayOfMonth: not null } => EdtfPrecision.Day,
            { Month: not null } => EdtfPrecision.Month,
            { Season: not null } => EdtfPrecision.Season,
            _ => EdtfPrecision.Year,
        };

        public Day First => this switch
        {
            { Month: { } month } => new(Year, month, DayOfMonth ?? 1),
            { Season: { } season } => new(Year, FirstMonthOf(season), 1),
            _ => new(IsBeforeZero ? Year - HiddenYears : Year, 1, 1),
        };

        public Day Last => this switch
        {
            { Month: { } month } => DayOfMonth is { } day ? new(Year, month, day) : Day.LastOf(Year, month),
            { Season: { } season } => Day.LastOf(Year, FirstMonthOf(season) + 2),
            _ => new(IsBeforeZero ? Year : Year + HiddenYears, 12, 31),
        };

        /// <summary>True when the year is written with a minus sign, so that hidden digits lead away from the present.</summary>
        public bool IsBeforeZero { get; init; }

        private int HiddenYears => Hidden switch
        {
            EdtfHidden.YearDigit => 9,
            EdtfHidden.TwoYearDigits => 99,
            _ => 0,
        };

        // EDTF leaves open when a season begins; its reference implementation takes the quarters of the year.
        private static int FirstMonthOf(int season) => (season - 21) * 3 + 1;
    }
}
