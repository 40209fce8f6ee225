using SinoRussia.Generator.Diagnostics;
using YamlDotNet.Core;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Says in our words why a text is no YAML; the parser's own words where we have none.</summary>
internal static class SyntaxErrors
{
    public const string TooDeep = "nested too deep";
    public const string TooMany = "too many mistakes";
    public const string LostCount = "a key or a value is lost";

    private static readonly (string Said, string Message, string Hint)[] Known =
    [
        (
            "invalid mapping", "a second ':' in a plain value, or a line with the wrong indentation",
            "quote the whole value, or indent the line like its neighbours"),
        ("Mapping values are not allowed", "a ':' where no key may stand", "quote the whole value"),
        ("cannot start any token", "a plain value may not begin with this character", "quote the whole value"),
        (
            "unexpected end of stream", "the quotation mark opened here is never closed",
            "close it, or write '' for an apostrophe in single quotes"),
        (
            "quoted scalar, found wrong indentation", "the quotation mark opened here is not closed in its line",
            "close it; text over several lines needs '|'"),
        ("invalid Unicode surrogates", "an escape stands for half a character", "write the character itself, or '\\U' and eight digits"),
        ("unknown escape character", "an unknown escape in double quotes", "use single quotes where a backslash is meant"),
        ("did not find expected ',' or '", "a ',' or the closing bracket is missing", "quote values that hold brackets, commas or ': '"),
        (
            "did not find expected '-' indicator", "expected the next '- ' of the list, or a line indented like its neighbours",
            "every item of a list begins with '- ' in the same column"),
        (
            "Block sequence entries are not allowed", "a list may not begin behind a key on the same line",
            "put the '- ' on the next line, or write [a, b]"),
        (
            "did not find expected key", "expected 'key: value' here",
            "check the indentation; quote the value of the line if text follows a quote or a bracket, as in '[[id]] …'"),
        (
            "could not find expected ':'", "expected 'key: value' here",
            "a key is followed by ':' and a blank; text over several lines needs '|'"),
        (LostCount, "a ':' without a key, or a key without a value", "quote a value that begins with ':'"),
        (
            TooMany, "more than 1000 mistakes stand before this place; the rest was not read",
            "mend the first ones: one mistake may bring about all others"),
        (TooDeep, "lists and mappings are nested deeper than facts need", "check for stray brackets"),
    ];

    /// <summary>Adds the one error of a file that cannot be parsed.</summary>
    /// <param name="bracket">The bracket that was open last; null when none was.</param>
    public static void Report(SourceText source, YamlException error, Location? bracket, DiagnosticBag bag)
    {
        var at = source.At(Math.Clamp((int)error.Start.Line, 1, source.LineCount), Math.Max(1, (int)error.Start.Column));
        if (FindTab(source, error, at) is { } tab)
        {
            bag.Error(LoadingCodes.Tab, tab, "a tab in the indentation; expected blanks", "indent with two blanks a level");
        }
        else if (bracket is { } opened && (opened.Line < at.Line || error.GetType() == typeof(YamlException)))
        {
            bag.Error(
                LoadingCodes.NotYaml, opened, "the bracket opened here is not closed, or a comma is missing behind it",
                "quote values that hold brackets, commas or ': '");
        }
        else
        {
            var known = Array.Find(Known, k => error.Message.Contains(k.Said, StringComparison.Ordinal));
            bag.Error(
                LoadingCodes.NotYaml, at, known.Message ?? $"this is not YAML: {error.Message}",
                QuoteHint(source.Line(at.Line), at.Column) ?? known.Hint);
        }
    }

    /// <summary>Of a value in quotes that holds the same quotes; null where that is not the case.</summary>
    private static string? QuoteHint(ReadOnlySpan<char> line, int column)
    {
        var before = line[..Math.Clamp(column - 1, 0, line.Length)].TrimEnd();
        return before switch
        {
            [.., '\''] when before[..^1].Contains('\'') =>
                "the apostrophe before this ends the value: put the whole value into double quotes, or write '' for it",
            [.., '"'] when before[..^1].Contains('"') =>
                "the quotation mark before this ends the value: put the whole value into single quotes, or write \\\" for it",
            _ => null,
        };
    }

    private static Location? FindTab(SourceText source, YamlException error, Location at)
    {
        // Where the parser complains of a tab it gives the place of what came before it.
        var last = error.Message.Contains(" tab ", StringComparison.Ordinal) ? source.LineCount : at.Line;
        for (var line = at.Line; line <= last; line++)
        {
            var text = source.Line(line);
            var indentation = text[..Math.Max(0, text.IndexOfAnyExcept(' ', '\t'))];
            var tab = indentation.IndexOf('\t');
            if (tab >= 0)
                return source.At(line, tab + 1);
        }

        return null;
    }
}
