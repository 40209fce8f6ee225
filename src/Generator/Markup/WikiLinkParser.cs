using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SinoRussia.Generator.Markup;

/// <summary>Reads [[id]] and [[id|words]]; code spans and escaped brackets never reach it.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const string Expected = "expected [[id]] or [[id|words]]";

    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Of three brackets in a row the first is text, so that the inner two can still be a link.
        if (slice.PeekChar() != '[' || slice.PeekChar(2) == '[')
            return false;

        var rest = slice.Text.AsSpan(slice.Start + 2, slice.Length - 2);
        var end = rest.IndexOf("]]", StringComparison.Ordinal);
        var inner = end < 0 ? default : rest[..end];
        if (end < 0 || inner.Contains("[[", StringComparison.Ordinal))
            return Broken(processor, ref slice, $"'[[' has no ']]', {Expected}");

        var bar = inner.IndexOf('|');
        var id = OneLine(bar < 0 ? inner : inner[..bar]);
        var words = bar < 0 ? null : OneLine(inner[(bar + 1)..]);
        if (id.Length == 0 || words is "")
            return Broken(processor, ref slice, $"'[[{OneLine(inner)}]]' lacks its {(id.Length == 0 ? "id" : "words")}, {Expected}");

        var length = end + 4;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var last = processor.GetSourcePosition(slice.Start + length - 1);
        processor.Inline = new WikiLinkInline(new WikiLink(id, words, start, last - start + 1))
        {
            Span = new SourceSpan(start, last),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static bool Broken(InlineProcessor processor, ref StringSlice slice, string problem)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new BrokenWikiLinkInline(problem) { Span = new SourceSpan(start, start + 1), Line = line, Column = column };
        slice.Start += 2;
        return true;
    }

    private static string OneLine(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
