using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>An answer is one thing, in a few words.</summary>
internal static partial class AnswerRules
{
    private const int MostWords = 6;
    private const string Advice = "make one card an item, or gaps of different numbers; say the other items in the question";

    /// <summary>Answers of more than six words, or of none; those of more than twenty are errors already.</summary>
    public static IEnumerable<LintFinding> Wordy(LintedCard card) =>
        card.Answer is { Words.Count: 0 or > MostWords } answer && !CardChecks.IsTooLong(answer.Shown)
            ? [new(
                card, answer.At(0), $"the answer of card '{card.Card.Key}' has {answer.Words.Count} words; expected 1 to {MostWords}",
                "ask for one thing; the rest belongs into 'context'")]
            : [];

    /// <summary>Answers that are several things, and gaps of one number that hide several.</summary>
    public static IEnumerable<LintFinding> Lists(LintedDeck deck)
    {
        foreach (var card in deck.Cards)
        {
            foreach (var answer in card.Answers)
            {
                if (Divider().Match(WithoutNames(answer.Shown, deck.PairedNames)) is { Success: true } divider)
                    yield return new(
                        card, answer.At(divider.Groups["at"].Index), $"'{answer.Shown.Trim()}' is a list; expected one thing", Advice);
            }

            foreach (var gap in SeveralUnderOneNumber(card))
            {
                yield return card.InQuestion(
                    gap.Start,
                    $"'{gap.Text}' has to be known together with what another gap c{gap.Number} hides; expected one thing a number",
                    Advice);
            }
        }
    }

    private static IEnumerable<ClozePart> SeveralUnderOneNumber(LintedCard card) =>
        from number in card.Gaps.GroupBy(g => g.Number)
        let second = number.FirstOrDefault(g => !g.Text.Equals(number.First().Text, StringComparison.OrdinalIgnoreCase))
        where second is not null
        select second;

    /// <summary>The text with names such as 'Bosnia and Herzegovina' blanked.</summary>
    private static string WithoutNames(string text, IEnumerable<string> names)
    {
        text = Pair().Replace(text, m => new string(' ', m.Length));
        foreach (var name in names)
            text = text.Replace(name, new string(' ', name.Length), StringComparison.OrdinalIgnoreCase);
        return text;
    }

    /// <summary>
    /// A semicolon, a stroke with blanks, 'and' and the like between words, or commas that part three things. One comma alone may only add
    /// to the answer ('Politically, within the United Nations').
    /// </summary>
    [GeneratedRegex(
        @"(?<at>;)\s*\S|\S\s(?<at>/)\s\S|[\p{L}\p{N})'.,]\s+(?<at>and|&|\+|plus|as\s+well\s+as)\s+\S"
        + @"|(?<at>,)\s+[^,]+,\s+\S|(?<at>,)\s[^,]+\sor\s",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    /// <summary>An 'and' that joins no list: in numbers, between two ends, in fixed pairs, in the name of a ministry.</summary>
    [GeneratedRegex(
        @"\band\s+an?\s+(half|quarter|third)\b|\b(hundred|thousand|million)\s+and\b|\bbetween\s+[^;]+?\s+and\s+\S+"
        + @"|\b(?<same>\p{L}+)\s+and\s+\k<same>\b"
        + @"|\bresearch\s+and\s+development\b|\blaw\s+and\s+order\b|\bsupply\s+and\s+demand\b"
        + @"|\btrial\s+and\s+error\b|\bprofit\s+and\s+loss\b"
        + @"|(?-i:\b[A-Z]\w+\s+(of|for|on)\s+([A-Z][\w-]+,?\s+)+and\s+[A-Z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
