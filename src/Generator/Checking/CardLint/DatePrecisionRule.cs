using System.Text.RegularExpressions;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Nothing is asked finer than the date of the fact is known.</summary>
/// <remarks>A date outside the fact's own, or between its beginning and its end, is of something else that the card tells, and may be
/// finer.</remarks>
internal static partial class DatePrecisionRule
{
    public static IEnumerable<LintFinding> Find(LintedCard card)
    {
        if (card.Fact.Date is not { } known)
            return [];
        var findings = Given(card, known).Where(f => IsFiner(f.Date.Date, known, f.IsHedged)).Select(f => Finding(
            card, f.Text.At(f.Date.Start),
            $"the card wants '{Blanks().Replace(f.Text.Shown.Substring(f.Date.Start, f.Date.Length), " ").Trim()}'")).ToList();
        return findings.Count > 0 ? findings : AsksFiner(card, known);
    }

    private static LintFinding Finding(LintedCard card, Location location, string wants) => new(
        card, location, $"{wants}, but '{card.Fact.Id}' is dated {card.Fact.Date!.Text}; expected nothing finer than that",
        "ask as finely as the date is known, or make the date finer with a source");

    /// <summary>The dates that learners have to give.</summary>
    private static IEnumerable<(LintText Text, EnglishDate Date, bool IsHedged)> Given(LintedCard card, Edtf known)
    {
        var year = (known.Start as EdtfEnd.Known)?.Year;
        return card.Answer is { } answer
            ? EnglishDates.In(answer.Shown, year).Where(_ => EnglishDates.AreAllOf(answer))
                .Select(d => (answer, d, Hedge().IsMatch(answer.Shown) || Hedge().IsMatch(card.Question.Shown)))
            : from date in EnglishDates.In(card.Question.Shown, year)
              where card.Gaps.Any(g => g.Start < date.End && date.Start < g.Start + g.Text.Length)
              select (card.Question, date, Hedge().IsMatch(card.Question.Shown));
    }

    /// <summary>A hand-written question that asks for a day or month while nobody knows it, whatever its answer says.</summary>
    private static IEnumerable<LintFinding> AsksFiner(LintedCard card, Edtf known)
    {
        if (card.Card.Ask is null || known.IsInterval || (card.Answer is not null && EnglishDates.In(card.Answer.Shown, null).Any()))
            return [];
        return from match in Asked().Matches(card.Question.Own)
               let wanted = match.Groups["unit"].Value.ToUpperInvariant() switch
               {
                   "DAY" or "DATE" => EdtfPrecision.Day,
                   "MONTH" => EdtfPrecision.Month,
                   "YEAR" => EdtfPrecision.Year,
                   _ => EdtfPrecision.Decade,
               }
               where wanted > known.Precision
               select Finding(
                   card, card.Question.At(match.Index), $"the question asks for the {match.Groups["unit"].Value.ToLowerInvariant()}");
    }

    private static bool IsFiner(Edtf given, Edtf known, bool isHedged) => known.KnownDates.Any(end =>
        IsWithin(given, end)
        && (given.Precision > end.Precision || (end.IsApproximate && !isHedged && given.Precision == end.Precision)));

    /// <summary>
    /// True when the date lies in the fact's own or in an end of it. Nobody knows when a season begins, so that only its year counts.
    /// </summary>
    private static bool IsWithin(Edtf given, EdtfEnd.Known end) =>
        end.Season is not null ? given.Earliest!.Value.Year == end.Year
        : given.Earliest!.Value.CompareTo(end.First) >= 0 && given.Latest!.Value.CompareTo(end.Last) <= 0;

    [GeneratedRegex(
        @"\b(?:which|what)\s+(?:exact\s+)?(?<unit>day|date|month|year|decade)\b(?!\s+of\s+the\s+week)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"\b(?:about|around|roughly|approximately|circa|perhaps|probably|possibly|near|some|early|mid|late|ca?\.)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
