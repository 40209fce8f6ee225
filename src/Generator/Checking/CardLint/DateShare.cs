using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>At most a third of the deck asks for a date.</summary>
internal static partial class DateShare
{
    /// <summary>A deck of fewer cards is only being begun.</summary>
    private const int FewestCards = 12;

    public static void Run(LintedDeck deck, Subject subject, DiagnosticBag bag)
    {
        var dates = deck.Cards.Count(AsksForDate);
        if (deck.Cards.Count < FewestCards || dates * 3 <= deck.Cards.Count)
            return;
        bag.Warn(
            CardLintCodes.TooManyDates, subject.Location,
            string.Create(CultureInfo.InvariantCulture, $"{dates} of {deck.Cards.Count} cards ask for a date; expected at most a third"),
            "ask why, what followed and who instead; a date is learned best with what it explains");
    }

    /// <summary>True when the answer, or what any gap hides, is a date.</summary>
    public static bool AsksForDate(LintedCard card) =>
        card.Card.Form == CardForm.Date || When().IsMatch(card.Card.Ask ?? "") || card.Answers.Any(EnglishDates.AreAllOf);

    [GeneratedRegex(
        @"(^|, |: )((about|since|until|by|from) )?when(, [^,]+,)? "
            + @"(is|are|was|were|did|do|does|has|have|had|will|would|can|could)\b|\bwhen\?"
        + @"|\b(in|on|by|since|until|from|over|about) (which|what) (year|month|day|dates?|decade|century)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();
}
