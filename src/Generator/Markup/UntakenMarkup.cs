using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Finds what other programs take for markup and we do not: readers would see its marks.</summary>
internal static partial class UntakenMarkup
{
    /// <summary>Offset and words of each, in the order of the text; the words say what it is, then what was expected.</summary>
    /// <param name="tree">As parsed, before headings are levelled.</param>
    public static IReadOnlyList<(int Offset, string Words)> Find(string text, MarkdownDocument tree) =>
        [
            .. Headings(text, tree).Concat(Footnotes(text, tree)).Concat(Marks(text, tree)).OrderBy(f => f.Offset)
            .DistinctBy(f => f.Offset),
        ];

    /// <summary>True for a link that a footnote's mark and its definition make together.</summary>
    public static bool IsFootnote(LinkInline link) => link.Label is ['^', ..];

    private static IEnumerable<(int Offset, string Words)> Headings(string text, MarkdownDocument tree) =>
        !text.Contains('#', StringComparison.Ordinal) && !text.Contains("\n=", StringComparison.Ordinal) ? []
        : tree.Descendants<HeadingBlock>().Where(h => h.Level == 1)
            .Select(h => (h.Span.Start, "a heading of the first level, which is the page's own; expected '##' or a deeper one"));

    private static IEnumerable<(int Offset, string Words)> Footnotes(string text, MarkdownDocument tree)
    {
        if (!text.Contains("[^", StringComparison.Ordinal))
            return [];
        const string words = "a footnote; expected its words in the text, and what it rests on under 'sources' or 'supplied'";
        var uses = tree.Descendants<LinkInline>().Where(IsFootnote).Select(l => l.Span.Start).ToList();
        var places = uses.Count > 0
            ? uses
            : [.. tree.Descendants<LinkReferenceDefinition>().Where(d => d.Label is ['^', ..]).Select(d => d.Span.Start)];
        return places.Select(p => (p, words));
    }

    private static IEnumerable<(int Offset, string Words)> Marks(string text, MarkdownDocument tree)
    {
        // The usual text has none of these, and its tree need not be walked again.
        var marks = Mark().Matches(text);
        if (marks.Count == 0)
            yield break;
        var literals = tree.Descendants<LiteralInline>().Select(l => l.Span).ToList();
        foreach (var mark in marks.Where(m => literals.Exists(l => l.Start <= m.Index && m.Index <= l.End)))
            yield return (mark.Index, WordsOf(mark.Value.TrimStart()));
    }

    private static string WordsOf(string mark) => mark[0] switch
    {
        '[' when mark[1] == '^' => "a footnote; expected its words in the text, and what it rests on under 'sources' or 'supplied'",
        '[' => "a box to tick; expected an item of a list",
        '~' => "text struck out; expected it left out",
        '{' => "attributes in braces; expected none, headings have anchors by themselves",
        _ => "the mark of a block in a frame; expected a paragraph, a list or a quotation",
    };

    [GeneratedRegex(
        @"\[\^[^\]\s]{1,40}\]"
        + @"|(?<=^[ \t]*(?:[-*+]|\d+\.)[ \t]+)\[[ xX]\](?=[ \t])"
        + @"|~~(?=\S)[^~\n]+~~"
        + @"|(?<=^\#{1,6}[ \t][^\n]*)\{[#.][A-Za-z][\w-]*\}(?=[ \t]*$)"
        + @"|^(?:!!!|:::)[ \t]*(?=\w)",
        RegexOptions.Multiline)]
    private static partial Regex Mark();
}
