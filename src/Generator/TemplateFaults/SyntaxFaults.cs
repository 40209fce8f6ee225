using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;

namespace SinoRussia.Generator.TemplateFaults;

/// <summary>
/// What cannot be read in a template, one finding a code block: the parser's words, at the place where the mistake is and not where the
/// parser notices it.
/// </summary>
internal sealed partial class SyntaxFaults
{
    private readonly Template template;
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly List<TemplateFault> found = [];

    private SyntaxFaults(Template template, string text)
    {
        (this.template, this.text) = (template, text);
        var lexer = new Lexer(text, template.SourceFilePath, new LexerOptions { KeepTrivia = true });
        tokens = [.. lexer.Where(t => t.Type != TokenType.Eof)];
        foreach (var error in lexer.Errors)
            Add(error.Message, IsAtEnd(error.Span) ? Unclosed() : error.Span);
        if (found.Count == 0
            && tokens.FindLast(t => t.Type is TokenType.CodeEnter or TokenType.CodeExit) is { Type: TokenType.CodeEnter } open)
            found.Add(NotClosed(SpanOf(open)));
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            Add(message.Message, TokenAt(message) is { Type: not TokenType.Invalid } token ? SpanOf(token) : message.Span);
    }

    /// <summary>In reading order.</summary>
    /// <param name="template">One that the parser found errors in.</param>
    public static List<TemplateFault> FindIn(Template template, string text) =>
        [.. new SyntaxFaults(template, text).found.OrderBy(f => f.Span.Start.Offset)];

    public static TemplateFault NotClosed(SourceSpan codeEnter) =>
        new(TemplateCodes.Syntax, codeEnter, "the code block '{{' is not closed; expected '}}' after it");

    /// <summary>Scriban's words as ours are written: one line, no capital, no full stop.</summary>
    public static string Tidy(string words)
    {
        var rest = words.EndsWith(" .", StringComparison.Ordinal) ? words[1..] : words[1..].TrimEnd('.');
        return char.ToLowerInvariant(words[0]) + rest.Replace('`', '\'').ReplaceLineEndings(" ");
    }

    private void Add(string words, SourceSpan span)
    {
        if (found.Exists(f => IsAtEnd(span) || CodeBlockAt(f.Span) == CodeBlockAt(span)))
            return;
        var parts = Frame().Match(words);
        var (message, form) = parts.Success ? (parts.Groups[1].Value, parts.Groups[2].Value) : (words, "...");
        found.Add(new(TemplateCodes.Syntax, span, Tidy(message), form == "..." ? null : $"it is written: {form}"));
    }

    /// <summary>
    /// The token a message is about: of a statement that lacks a word the parser names the start, and the word that stands there instead.
    /// </summary>
    private Token TokenAt(LogMessage message) => Instead().Match(message.Message) is { Success: true } other
        ? tokens.Find(t => t.Start.Offset >= message.Span.Start.Offset && t.GetText(text) == other.Groups[1].Value)
        : tokens.FindLast(t => t.Start.Offset <= message.Span.Start.Offset);

    /// <summary>Where a string begins whose end is missed at the end of the text: behind the last token that is whole.</summary>
    private SourceSpan Unclosed()
    {
        var last = tokens.FindLast(t => t.Type != TokenType.Invalid);
        var start = text[last.End.Offset] == '\n' ? last.End.NextLine() : last.End.NextColumn();
        return new(template.SourceFilePath!, start, start);
    }

    private SourceSpan SpanOf(Token token) => new(template.SourceFilePath!, token.Start, token.End);

    private bool IsAtEnd(SourceSpan span) => span.Start.Offset < 0 || Math.Max(span.Start.Offset, span.End.Offset) >= text.Length - 1;

    private int CodeBlockAt(SourceSpan span) =>
        tokens.FindLastIndex(t => t.Type == TokenType.CodeEnter && t.Start.Offset <= span.Start.Offset);

    [GeneratedRegex("^Error while parsing [^:]*: (.*?)(?: in)?: (.*)$", RegexOptions.Singleline)]
    private static partial Regex Frame();

    [GeneratedRegex("instead of `([^`]+)`")]
    private static partial Regex Instead();
}
