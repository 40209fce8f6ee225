using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Proofreading;

/// <summary>A chapter tells; it does not instruct its reader, and does not say what its documents leave out.</summary>
internal static partial class Instructions
{
    public static void Check(ProofText text, DiagnosticBag bag)
    {
        foreach (Match match in Formula().Matches(text.Shown))
        {
            var words = string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            bag.Warn(
                ProofreadingCodes.Instruction, text.At(match.Index),
                $"'{words}' instructs the reader or speaks of the documents instead of the matter; expected the matter itself",
                "say the thing; slips of the documents belong to the page of corrections");
        }
    }

    private const string Start = @"(?:(?<=^|[.!?:;]['""”)]*\s+|\n\s*\n)|(?<=\bbut\s|\band\s|\bso\s))";

    [GeneratedRegex(
        Start + @"(?:note\s+(?:that|what|how|the)|keep\s+(?:them|these|the\s+\w+|in\s+mind)(?:\s+apart)?"
        + @"|do\s+not\b|don't\b|be\s+careful|remember\b|bear\s+in\s+mind|beware)"
        + @"|\bit\s+is\s+(?:worth|useful|helpful|important)\s+(?:to\s+)?(?:noting|note"
        + @"|remembering|remember|keeping|keep|knowing|know|seeing|mention(?:ing)?|setting|asking)\b"
        + @"|\bworth\s+(?:noting|remembering|keeping)\b|\bit\s+helps\s+to\b|\b(?:a|one)\s+(?:fact|point|thing|date)\s+to\s+remember\b"
        + @"|\bneeds?\s+care\b|\bhandled?\s+with\s+care\b"
        + @"|\bhow\s+careful\s+one\s+must\b|\beasily\s+(?:mixed\s+up|confused)\b|\b(?:a|the)\s+(?:careful\s+)?reader\s+"
        + @"(?:of\s+\S+\s+\S+\s+\S+\s+)?(?:should|must|may|will|can)\b"
        + @"|\b(?:the|our|these|those|five|neither|none\s+of\s+the)\s+(?:five\s+)?(?:documents?|sources?|articles?|papers?|texts?)\s+"
        + @"(?:(?:does|do|did)\s+not|never|mention\s+neither|mentions?\s+neither|passe?s?\s+over"
        + @"|leaves?\s+(?:it\s+)?out|omits?|is\s+silent|are\s+silent|says?\s+nothing)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
