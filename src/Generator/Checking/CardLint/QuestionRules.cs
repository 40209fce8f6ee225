using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A question asks one thing and is read at a glance.</summary>
internal static partial class QuestionRules
{
    /// <summary>Nine in ten questions of a good deck need fewer than 22 words; beyond this one reads twice.</summary>
    private const int MostWords = 24;

    /// <summary>Questions with a second question in them.</summary>
    public static IEnumerable<LintFinding> TwoThings(LintedCard card)
    {
        if (card.Card.Ask is null)
            yield break;
        var text = card.Question.Own;
        var marks = text.Split('?').Length - 1;
        var second = marks > 1 ? text.IndexOf('?', StringComparison.Ordinal)
            : SecondAsking().Match(text) is { Success: true } match && !IsRelative(text, match) ? match.Groups["second"].Index : -1;
        if (second >= 0)
            yield return card.InQuestion(second, "two things are asked at once; expected one", "make it two cards");
    }

    /// <summary>Questions and texts with gaps that are too long.</summary>
    public static IEnumerable<LintFinding> Long(LintedCard card) =>
        card.Question.Words.Count is > MostWords and var count && card.Card is not { Ask: null, Cloze: null }
            ? [card.InQuestion(0, $"{(card.Cloze is null ? "the question" : "the text")} of card '{card.Card.Key}' has {count} words; expected at most {MostWords}", "cut what the answer does not hang on; the rest belongs into 'context'")]
            : [];

    /// <summary>True when 'who' or 'which' goes on with an earlier clause: 'the general who came in 1989 and who left in 1991'.</summary>
    private static bool IsRelative(string text, Match match)
    {
        var word = match.Groups["second"].Value;
        return word.ToUpperInvariant() is "WHO" or "WHOM" or "WHICH" or "WHOSE" or "WHERE" or "WHEN"
            && Regex.Matches(text[..match.Groups["second"].Index], $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Any(m => m.Index > 0 && IsInside(text, m.Index));
    }

    /// <summary>True when an asking word stands behind a noun and not where the asking begins, which is first, behind a preposition or a comma.</summary>
    private static bool IsInside(string text, int at) => !Beginning().IsMatch(text[..at]);

    [GeneratedRegex(
        @"\b(who|whom|whose|what|which|when|where|why|how)\b.*?\b(and|as\s+well\s+as)(\s+also)?\s+((at|in|on|by|to|for|from|with|of|under|over|against|about)\s+)?(?<second>who|whom|whose|what|which|when|where|why|how)\b(?!\s+else\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SecondAsking();

    [GeneratedRegex(@"(^|[.;:])\s*((at|in|on|by|to|for|from|with|of|under|over|against|about)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
