using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>The question of a date card whose curator wrote none.</summary>
internal static class DateQuestion
{
    /// <summary>Asks as finely as the date is known and no finer.</summary>
    public static string Of(Fact fact)
    {
        var asked = fact.Date switch
        {
            { Set: not null } => "when?",
            { IsInterval: true } => "over which dates?",
            { IsApproximate: true } => "about when?",
            { Precision: EdtfPrecision.Day } => "on which day?",
            { Precision: EdtfPrecision.Month } => "in which month and year?",
            { Precision: EdtfPrecision.Year } => "in which year?",
            _ => "when?",
        };
        return $"{fact.Title}: {asked}";
    }
}
