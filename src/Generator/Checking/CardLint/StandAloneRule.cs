using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>
/// A question can be understood without the page it comes from: every 'he', 'this' and 'the document' has something to refer to.
/// </summary>
internal static partial class StandAloneRule
{
    public static IEnumerable<LintFinding> Find(LintedCard card)
    {
        var text = card.Question;
        var places = Pointing().Matches(text.Own).Where(m => !HasSameNounBefore(text.Own, m)).Select(m => (m.Index, m.Value))
            .Concat(Bare().Matches(text.Own).Where(m => !HasSameNounBefore(text.Own, m)).Select(m => (m.Index, m.Groups["the"].Value)))
            .Concat(Situations(text))
            .Concat(Pronouns.WithoutNoun(text).Select(w => (w.Start, w.Text)))
            .OrderBy(p => p.Item1).Take(1);
        foreach (var (at, words) in places)
            yield return card.InQuestion(
                at,
                $"'{Blanks().Replace(words, " ").ToLowerInvariant()}' refers to nothing in the question; expected a question that stands "
                    + "alone",
                "say whose, which year, which document");
    }

    /// <summary>'The treaty', 'the two sides' and the like in a question that names nobody and no year.</summary>
    private static IEnumerable<(int, string)> Situations(LintText text) =>
        text.Words.Any(w => w.HasDigit || (w.IsCapital && !text.BeginsSentence(w.Start)) || (w.IsCapital && !IsOpening(w)))
            ? [] : Situation().Matches(text.Own).Where(m => !HasSameNounBefore(text.Own, m)).Select(m => (m.Index, m.Groups["the"].Value));

    private static bool IsOpening(LintWord word) =>
        English.Empty.Contains(word.Plain) || English.Opening.Contains(word.Plain) || English.Helping.Contains(word.Plain)
            || English.Numbers.Contains(word.Plain);

    /// <summary>True when the noun was brought in before, as in 'which treaty … that treaty', or, for 'that year', a date.</summary>
    private static bool HasSameNounBefore(string text, Match match)
    {
        if (match.Groups["noun"] is not { Success: true } noun)
            return false;
        var before = new LintText(text[..match.Index], default).Words;
        var stem = English.Stem(noun.Value.ToLowerInvariant());
        return before.Any(w => w.Stem == stem) || (Times.Contains(noun.Value.ToLowerInvariant()) && before.Any(w => w.HasDigit));
    }

    /// <summary>Words that always point at something outside themselves.</summary>
    [GeneratedRegex(
        @"\b(?:(?:this|these)(?:\s+(?<noun>\p{L}+))?"
        + @"|(?<=\b(?:in|at|on|of|by|after|before|under|since|during|from|for|with|to)\s)(?:that|those)\s+(?<noun>" + Nouns + @")\b"
        + @"|those(?!\s+(?:of|who|whom|whose|that|which|in|with|from|made|held|on|at|between|under|by|to|for|\p{L}+ed)\b)"
        + @"|the\s+(?:former|latter)(?=\s*(?:$|[,.;:?!])"
        + @"|\s+(?:is|was|are|were|did|do|does|had|has|have|and|or|in|to|of|on|at|for|with|from|by)\b)"
        + @"|the\s+(?:above|following|aforementioned|aforesaid|said)\b"
        + @"|(?:mentioned|quoted|named|described)\s+(?:above|earlier|before)|above-mentioned"
        + @"|here|hereby|herein|we|our|ours|you|your|yours|my|mine"
        + @"|(?-i:us))\b(?!-)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();

    /// <summary>'The document', 'the author' with nothing to say which.</summary>
    [GeneratedRegex(
        @"\b(?<the>the\s+(?<noun>documents?|authors?|texts?|articles?|papers?|sources?|passages?|paragraphs?"
            + @"|chapters?|books?|writers?|speakers?"
        + @"|translators?|reports?))\b" + Unsaid,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"\b(?<the>(?:the|both|the\s+two)\s+(?<noun>" + Nouns
        + @"|sides|parties|countries|states|powers|leaders?|presidents?|premiers?|ministers?|ambassadors?|delegations?))\b" + Unsaid,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Situation();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    private static readonly IReadOnlySet<string> Times = English.SetOf("year month day decade century time period date moment");

    private const string Nouns =
        "year|month|day|decade|century|time|period|date|moment|treaty|agreement|document|declaration|statement|communique"
            + "|convention|contract|charter"
        + "|meeting|summit|visit|talks|negotiations|war|conflict|crisis|event|country|state|city|place|region|border|article|paper";

    /// <summary>Nothing follows that tells which one is meant.</summary>
    private const string Unsaid =
        @"(?!'s?\s+(?-i:[A-Z]))(?!\s+(?:of|on|by|about|in|at|from|between|with|that|which"
            + @"|who|whom|whose|where|to|for|under|over|against|after|before|during"
        + @"|called|named|signed|published|written|issued|concluded|held|made|agreed|translated|\p{L}+ing)\b)"
        + @"(?!\s+[“""0-9])(?!\s+(?-i:[A-Z]))(?!,?\s+(?:which|who|whose|that)\b)";
}
