using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>Warns of links that are missing or may mislead; asked only of whole content whose links all lead somewhere.</summary>
internal static partial class LinkAdvice
{
    public static void Run(Corpus corpus, LinkGraph graph, DiagnosticBag bag)
    {
        foreach (var fact in corpus.Facts.Where(f => f is Person or Organisation or Document or Place or Term))
        {
            if (!graph.BacklinksOf(fact.Id).Any(b => b.Kind != Nouns.Chapter))
                bag.Warn(
                    LinkingCodes.Unmentioned, fact.Location, $"no other fact mentions '{fact.Id}'; expected at least one",
                    "name it in a fact that it takes part in, or delete it");
        }

        var facts = corpus.Facts.Where(f => f is Event or Document).ToDictionary(f => f.Id, StringComparer.Ordinal);
        var periods = corpus.Periods.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var chapter in corpus.Chapters)
            WarnOfOtherTimes(chapter, chapter.Date ?? periods[chapter.Period.Id].Date, facts, graph, bag);
    }

    /// <summary>
    /// A chapter may tell of what came before or after its time, but must say when that was: a year in the same paragraph.
    /// </summary>
    private static void WarnOfOtherTimes(Chapter chapter, Edtf span, Dictionary<string, Fact> facts, LinkGraph graph, DiagnosticBag bag)
    {
        foreach (var link in graph.ProseOf(chapter.Body).Links)
        {
            if (!facts.TryGetValue(link.Id, out var fact) || fact.Date is not { } date)
                continue;
            if (!date.IsCertainlyBefore(span) && !span.IsCertainlyBefore(date))
                continue;
            if (!NamesYear(
                    ParagraphAt(chapter.Body.Text, link.Offset),
                    date.Earliest?.Year ?? int.MinValue, date.Latest?.Year ?? int.MaxValue))
            {
                bag.Warn(
                    LinkingCodes.OtherTime, chapter.Body.At(link.Offset),
                    $"'{fact.Id}' ({date.InWords()}) lies outside the chapter's {(chapter.Date is null ? "period" : "span")} "
                        + $"({span.InWords()}); expected its year in the same paragraph",
                    "say when it was");
            }
        }
    }

    private static string ParagraphAt(string text, int offset)
    {
        var start = text.LastIndexOf("\n\n", offset, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", offset, StringComparison.Ordinal);
        return text[Math.Max(start, 0)..(end < 0 ? text.Length : end)];
    }

    private static bool NamesYear(string paragraph, int first, int last) =>
        Years().Matches(paragraph).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Any(y => y >= first && y <= last);

    /// <summary>Years in words of the prose; those within an id do not count, because readers do not see them.</summary>
    [GeneratedRegex(@"(?<![\w-])[0-9]{4}(?![\w-])")]
    private static partial Regex Years();
}
