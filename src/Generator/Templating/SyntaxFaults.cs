using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// What cannot be read in a template, one finding a code block. A block without its end and a code block that is not closed are found from the tokens, since
/// the parser notices them at the end of the text only; all other words are the parser's.
/// </summary>
internal sealed partial class SyntaxFaults
{
    private static readonly HashSet<string> Openers = ["if", "for", "while", "case", "capture", "func", "with", "wrap", "tablerow"];

    private readonly List<int> codeBlocks = [];
    private readonly List<TemplateFault> found = [];

    /// <summary>In reading order; empty when the template can be read.</summary>
    /// <param name="file">The path that diagnostics show.</param>
    public static List<TemplateFault> Of(Template template, string text, string file)
    {
        var faults = new SyntaxFaults();
        faults.ReadTokens(text, file);
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            faults.Add(message, text);
        return [.. faults.found.OrderBy(f => f.Span.Start.Offset)];
    }

    /// <summary>Scriban's words as ours are written: one line, no capital, no full stop.</summary>
    public static string Tidy(string words) => char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.').Replace('`', '\'').ReplaceLineEndings(" ");

    private void ReadTokens(string text, string file)
    {
        var open = new Stack<(SourceSpan Span, string Word)>();
        var (lexer, isStart, last) = (new Lexer(text, file), false, default(SourceSpan));
        foreach (var token in lexer)
        {
            var span = new SourceSpan(file, token.Start, token.End);
            if (token.Type is TokenType.CodeEnter)
                codeBlocks.Add(token.Start.Offset);
            if (token.Type is TokenType.Identifier && token.GetText(text) is var word)
            {
                if (word == "do" || (isStart && Openers.Contains(word) && text.AsSpan(token.End.Offset + 1) is not ['.', ..]))
                    open.Push((span, word));
                else if (isStart && word == "end" && !open.TryPop(out _))
                    found.Add(new(TemplateCodes.Syntax, span, "unexpected 'end'; nothing is open here that it could belong to"));
            }

            isStart = token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;
            last = token.Start.Offset < 0 ? last : span;
        }

        // A string without an end is noticed at the end of the text too.
        foreach (var error in lexer.Errors)
            Add(error.Span.Start.Offset < text.Length - 1 ? error : new(error.Type, last, error.Message), text);
        if (!lexer.HasErrors)
            found.AddRange(open.Select(o => new TemplateFault(TemplateCodes.Syntax, o.Span, $"'{o.Word}' has no 'end'")));
    }

    private void Add(LogMessage message, string text)
    {
        var span = message.Span;
        var isAtEnd = span.Start.Offset < 0 || Math.Max(span.Start.Offset, span.End.Offset) >= text.Length - 1;
        if (found.Any(f => isAtEnd || CodeBlockAt(f.Span) == CodeBlockAt(span)))
            return;
        var parts = Frame().Match(message.Message);
        found.Add(new(
            TemplateCodes.Syntax, span, Tidy(parts.Success ? parts.Groups[1].Value : message.Message), parts.Success ? $"it is written: {parts.Groups[2].Value}" : null));
    }

    private int CodeBlockAt(SourceSpan span) => codeBlocks.FindLastIndex(start => start <= span.Start.Offset);

    [GeneratedRegex("^Error while parsing [^:]*: (.*?)(?: in)?: (.*)$", RegexOptions.Singleline)]
    private static partial Regex Frame();
}
