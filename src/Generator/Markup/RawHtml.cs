using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Finds what a reader of Markdown other than ours would take for HTML: our pages show it as text, and hosts must too.</summary>
internal static class RawHtml
{
    /// <summary>
    /// Offsets of every '&lt;' of a text that needs a backslash: those that are neither code, nor an address in angle brackets, nor escaped
    /// already.
    /// </summary>
    /// <param name="tree">The text, parsed with precise places.</param>
    public static HashSet<int> PlacesIn(string text, MarkdownDocument tree)
    {
        var places = new HashSet<int>();
        if (!text.Contains('<', StringComparison.Ordinal))
            return places;
        var safe = tree.Descendants().Select(SafePart).Where(s => s.Span.Length > 0).OrderBy(s => s.Span.Start).ToList();
        var next = 0;
        var slashes = 0;
        for (var at = 0; at < text.Length; at++)
        {
            while (next < safe.Count && safe[next].Span.End < at)
                next++;
            var isSafe = next < safe.Count && safe[next].Span.Start <= at && (safe[next].IsBlock || !BeginsLine(text, at));
            if (text[at] == '<' && !isSafe && slashes % 2 == 0)
                places.Add(at);
            slashes = text[at] == '\\' && !isSafe ? slashes + 1 : 0;
        }

        return places;
    }

    /// <summary>
    /// Where a '&lt;' is safe as it stands. Only code in backticks: that of other forms, by indentation or '~~~', ceases to be code when
    /// the text comes to stand behind other words or its lines are joined. What is no block is safe only within a line: a line that begins
    /// with a tag begins a block of HTML, whatever was open before it.
    /// </summary>
    private static (SourceSpan Span, bool IsBlock) SafePart(MarkdownObject part) => part switch
    {
        FencedCodeBlock { FencedChar: '`' } code => (code.Span, true),
        CodeInline code => (code.Span, false),
        AutolinkInline link => (link.Span, true),
        LinkInline { UrlSpan.IsEmpty: false } link => (link.UrlSpan, false),
        _ => (SourceSpan.Empty, false),
    };

    /// <summary>True when nothing but blanks and the marks of quotes and lists stands before a place in its line.</summary>
    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && (text[at - 1] is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(text[at - 1])))
            at--;
        return at == 0 || text[at - 1] == '\n';
    }
}
