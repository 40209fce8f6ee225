using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>Divides paragraphs of source documents by what facts cite of them.</summary>
internal static partial class DeskSegments
{
    /// <summary>The whole paragraph in order; put together the segments are its text.</summary>
    /// <param name="citations">Those of this paragraph, with the facts that make them.</param>
    public static IReadOnlyList<DeskSegment> Of(string paragraph, IEnumerable<(string Fact, Citation Citation)> citations)
    {
        var words = Words.PlacedIn(paragraph);
        var marks = (from c in citations
                     let span = Find(words, Words.Of(c.Citation.Words))
                     where span is not null
                     select (c.Fact, Span: span.Value)).ToList();
        var sentences = Sentences(paragraph);
        List<int> cuts =
        [
            .. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Concat(sentences).Append(0).Append(paragraph.Length).Distinct()
            .Order(),
        ];
        var open = sentences.Zip(sentences.Skip(1)).Where(s => !marks.Exists(m => m.Span.Start < s.Second && s.First < m.Span.End))
            .Select(s => s.First).ToHashSet();
        return [.. cuts.Zip(cuts.Skip(1)).Select(c => new DeskSegment(
            paragraph[c.First..c.Second],
            [.. marks.Where(m => m.Span.Start <= c.First && c.Second <= m.Span.End).Select(m => m.Fact).Distinct(StringComparer.Ordinal)],
            open.Contains(sentences.Last(s => s <= c.First)) && paragraph[c.First..c.Second].Any(char.IsLetterOrDigit)))];
    }

    /// <summary>Where the words first stand in a row; null when they do not.</summary>
    private static (int Start, int End)? Find(IReadOnlyList<PlacedWord> text, IReadOnlyList<string> words)
    {
        for (var start = 0; words.Count > 0 && start + words.Count <= text.Count; start++)
        {
            if (words.Select((w, i) => text[start + i].Word == w).All(same => same))
                return (text[start].Start, text[start + words.Count - 1].End);
        }

        return null;
    }

    /// <summary>Where sentences begin, and the end of the text.</summary>
    private static List<int> Sentences(string text) =>
        [0, .. SentenceEnd().Matches(text).Select(m => m.Index + m.Length).Where(e => e < text.Length), text.Length];

    /// <summary>A full stop and its like, with what closes behind it, before white space and what begins a sentence.</summary>
    [GeneratedRegex(
        @"(?:(?<!\b\p{Lu})(?<!\b(?:Mr|Mrs|Dr|St|No|vol|pp|cf|vs))[.!?…][)\]""'”’»]*"
        + @"\s+(?=[\p{Lu}\p{Lo}\p{Nd}(\[""'“‘«])|[。！？]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
