using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A question asks one thing and is read at a glance.</summary>
internal static partial class QuestionRules
{
    /// <summary>Of the questions of this repository's deck three in a hundred have more than 22; what is longer is read twice.</summary>
    private const int MostWords = 24;

    /// <summary>Questions with a second question in them.</summary>
    public static IEnumerable<LintFinding> TwoThings(LintedCard card)
    {
        if (card.Card.Ask is null)
            yield break;
        var text = card.Question.Own;
        var marks = text.Split('?').Length - 1;
        var second = marks > 1 ? text.IndexOf('?', StringComparison.Ordinal)
            : SecondAsking().Match(text) is { Success: true } match && !IsRelative(card.Question, match.Groups["second"])
                ? match.Groups["second"].Index
            : -1;
        if (second >= 0)
            yield return card.InQuestion(second, "two things are asked at once; expected one", "make it two cards");
    }

    /// <summary>Questions and texts with gaps that are too long.</summary>
    public static IEnumerable<LintFinding> Long(LintedCard card) =>
        card.Question.Words.Count is > MostWords and var count && card.Card is not { Ask: null, Cloze: null }
            ? [card.InQuestion(
                0,
                $"{(card.Cloze is null ? "the question" : "the text")} of card '{card.Card.Key}' has {count} words; expected at most "
                    + $"{MostWords}",
                "cut what the answer does not hang on; the rest belongs into 'context'")]
            : [];

    /// <summary>
    /// True when 'who' or 'which' goes on with a clause: 'which leader, who came in 1985 and who left in 1991'. The first asking word asks.
    /// </summary>
    private static bool IsRelative(LintText question, Group second) =>
        question.Words.Where(w => w.Start < second.Index && English.Asking.Contains(w.Plain)).Skip(1)
            .Any(w => w.Plain.Equals(second.Value, StringComparison.OrdinalIgnoreCase) && w.Plain is not ("what" or "why" or "how"));

    [GeneratedRegex(
        @"\b" + Asking + @"\b.*?\b(and|as\s+well\s+as)(\s+also)?\s+((at|in|on|by|to|for|from|with|of|under|over|against|about)\s+)?"
        + @"(?<second>" + Asking + @")\b(?!\s+else\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SecondAsking();

    private const string Asking = "(who|whom|whose|what|which|when|where|why|how)";
}
