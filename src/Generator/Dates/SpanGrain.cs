namespace SinoRussia.Generator.Dates;

/// <summary>The calendar's unit that a span lies in, fine to coarse.</summary>
internal enum SpanGrain
{
    Day,
    Month,
    Year,

    /// <summary>More than a calendar year.</summary>
    Longer,
}
