using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Facts;

/// <summary>The question of a date card whose curator wrote none.</summary>
internal static class DateQuestion
{
    /// <summary>In English, which is the language of the lints.</summary>
    public static string Of(Fact fact) => Of(fact, InterfaceWords.English);

    /// <summary>Asks as finely as the date is known and no finer.</summary>
    public static string Of(Fact fact, InterfaceWords words)
    {
        var asked = fact.Date switch
        {
            { Set: not null } => words["date_question.when"],
            { IsInterval: true } => words["date_question.over_which_dates"],
            { IsApproximate: true } => words["date_question.about_when"],
            { Precision: EdtfPrecision.Day } => words["date_question.on_which_day"],
            { Precision: EdtfPrecision.Month } => words["date_question.in_which_month"],
            { Precision: EdtfPrecision.Year } => words["date_question.in_which_year"],
            _ => words["date_question.when"],
        };
        return words.Say("date_question.ask", ("fact", fact.Title), ("asked", asked));
    }
}
