using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>No card says when by the day it was written.</summary>
internal static partial class RelativeTimeRule
{
    public static IEnumerable<LintFinding> Find(LintedCard card)
    {
        foreach (var text in new[] { card.Question, card.Answer, card.Context }.OfType<LintText>())
        {
            foreach (var match in Relative().Matches(text.Own).Where(m => !IsName(m, text)))
                yield return new(
                    card, text.At(match.Index),
                    $"'{match.Value.ToLowerInvariant()}' depends on the day of writing; expected a date, or words that stay true",
                    "cards are read for years: write 'in 2002' for 'this year', 'by February 2023' for 'so far'");
        }
    }

    /// <summary>True for 'Russia Today', where the word is part of a name.</summary>
    private static bool IsName(Match match, LintText text) => char.IsUpper(match.Value[0]) && !text.BeginsSentence(match.Index);

    [GeneratedRegex(
        @"\b(?:"
        + @"recently|recent|lately|currently|nowadays|presently|today|tonight|tomorrow|yesterday|now(?!-)|ago|upcoming|forthcoming"
        + @"|(?:present|modern)[- ]day|these\s+days|(?:so\s+far|thus\s+far)(?!\s+(?:as|away|apart|from|north|south|east|west)\b)"
        + @"|(?:at\s+present|to\s+date)(?=\s*(?:$|[,.;:?!)]))|at\s+the\s+moment(?!\s+(?:of|when|that)\b)|the\s+present(?!\s+(?:of|from)\b)"
        + @"|(?<=\b(?:the|its|their|his|her|whose|which|what|a)\s|'s\s)current(?=\s+\p{Ll})(?!\s+accounts?\b)"
        + @"|this\s+" + Time + @"|(?<!\b(?:the|his|her|its|their|whose)\s|'s\s)(?:last|next)\s+" + Time
        + @"|(?:the|these|in)\s+(?:last|past|coming|next)\s+(?:few\s+|several\s+|" + Number + @"\s+)?"
        + @"(?:days|weeks|months|years|decades|centuries)(?!\s+(?:of|before|under)\b)"
        + @"|the\s+(?:past|coming)\s+(?:day|week|month|year|decade|century)"
        + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    private const string Time =
        "(?:day|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|season|night|morning|evening"
        + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
        + "|january|february|march|april|may|june|july|august|september|october|november|december)";

    private const string Number =
        "(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)";
}
