using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Turns one node into one value; null, after an error was added, where that cannot be done.</summary>
internal static class ValueReader
{
    /// <summary>Characters of a date, a set of several dozen among them.</summary>
    private const int LongestDate = 500;

    /// <summary>The node as the shape expected.</summary>
    /// <param name="name">What the node is to the writer, quoted: "'topics'".</param>
    /// <param name="expected">The shape in words, with article.</param>
    /// <param name="cure">What to do about another shape; null where that is plain.</param>
    public static T? Expect<T>(Node node, string name, string expected, DiagnosticBag bag, string? cure = null) where T : Node
    {
        switch (node)
        {
            case T match and not ScalarNode { IsNothing: true }:
                return match;
            case BadNode:
                return null;
            case ScalarNode { IsNothing: true }:
                bag.Error(
                    LoadingCodes.NoValue, node.Start,
                    $"{name} has no value; expected {(typeof(T) == typeof(ScalarNode) ? "one" : expected)}");
                return null;
            case ListNode { Items: [ListNode] } when typeof(T) == typeof(ScalarNode):
                bag.Error(
                    LoadingCodes.WrongShape, node.Start, $"{name} is a list within a list; expected {expected}",
                    "quote a value that begins with a [[link]]");
                return null;
            default:
                bag.Error(LoadingCodes.WrongShape, node.Start, $"{name} is {node.Shape}; expected {expected}", cure);
                return null;
        }
    }

    /// <summary>Text that is not blank.</summary>
    public static ScalarNode? Text(Node node, string key, DiagnosticBag bag)
    {
        if (Expect<ScalarNode>(node, $"'{key}'", "text", bag) is not { } scalar)
            return null;
        if (!string.IsNullOrWhiteSpace(scalar.Text))
            return scalar.Text.Length <= ProseLimits.LongestText
                ? Sized(scalar, key, bag)
                : TooLong(scalar, key, ProseLimits.LongestText, bag);
        bag.Error(LoadingCodes.NoValue, scalar.Start, $"'{key}' is empty; expected text");
        return null;
    }

    /// <summary>Text of one line, without the line end of a literal block.</summary>
    public static ScalarNode? Line(Node node, string key, DiagnosticBag bag)
    {
        if (Text(node, key, bag) is not { } scalar)
            return null;
        var text = scalar.Text.TrimEnd('\n');
        if (text.Length > TextRules.LongestLine)
            return TooLong(scalar, key, TextRules.LongestLine, bag);
        if (!text.Contains('\n', StringComparison.Ordinal))
            return scalar with { Text = text };
        bag.Error(LoadingCodes.SeveralLines, scalar.Start, $"'{key}' has several lines; expected one");
        return null;
    }

    public static Prose? Prose(Node node, string key, DiagnosticBag bag) =>
        Text(node, key, bag) is { } scalar ? new Prose(scalar.Text, scalar.TextStart, scalar.Indent) : null;

    public static Edtf? Date(Node node, string key, DiagnosticBag bag)
    {
        if (node is ListNode or MapNode)
        {
            bag.Error(
                LoadingCodes.WrongShape, node.Start, $"'{key}' is {node.Shape}; expected a date",
                "quote a set of dates, such as \"[1667,1668]\"");
            return null;
        }

        if (Line(node, key, bag) is not { } scalar)
            return null;
        if (scalar.Text.Length > LongestDate)
        {
            bag.Error(
                LoadingCodes.NotADate, scalar.TextStart,
                $"'{TextRules.Shown(scalar.Text)}' is not a date: it has {scalar.Text.Length} characters; expected {LongestDate} at most");
            return null;
        }

        if (Edtf.TryParse(scalar.Text, out var date, out var reason))
            return date;
        var isSet = scalar.IsPlain
            && (reason!.Contains("expected '[", StringComparison.Ordinal) || reason.Contains("expected '{", StringComparison.Ordinal));
        bag.Error(
            LoadingCodes.NotADate, scalar.TextStart, $"'{TextRules.Shown(scalar.Text)}' is not a date: {reason}",
            isSet ? "write it in double quotes: YAML has lists and mappings of its own in brackets" : null);
        return null;
    }

    public static int? Number(Node node, string key, int least, int most, DiagnosticBag bag)
    {
        if (Line(node, key, bag) is not { } scalar)
            return null;
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        var range = most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
        bag.Error(
            LoadingCodes.NotANumber, scalar.TextStart, $"'{key}' is '{TextRules.Shown(scalar.Text)}'; expected a whole number, {range}");
        return null;
    }

    public static decimal? Decimal(Node node, string key, DiagnosticBag bag)
    {
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (Line(node, key, bag) is not { } scalar)
            return null;
        if (decimal.TryParse(scalar.Text, Plain, CultureInfo.InvariantCulture, out var number))
            return number;
        bag.Error(
            LoadingCodes.NotANumber, scalar.TextStart, $"'{key}' is '{TextRules.Shown(scalar.Text)}'; expected a plain number such as 7.64",
            "the words around it belong to 'unit' and 'bound'");
        return null;
    }

    public static string? Word(Node node, string key, IReadOnlyList<string> allowed, DiagnosticBag bag)
    {
        if (Line(node, key, bag) is not { } scalar)
            return null;
        if (allowed.Contains(scalar.Text))
            return scalar.Text;
        bag.Error(
            LoadingCodes.NotAnAllowedWord, scalar.TextStart, $"'{key}' is '{TextRules.Shown(scalar.Text)}'; expected {Either(allowed)}",
            Nearest.Hint(scalar.Text, allowed));
        return null;
    }

    public static Reference? Id(Node node, string key, DiagnosticBag bag)
    {
        if (Line(node, key, bag) is not { } scalar)
            return null;
        if (Ids.IsId(scalar.Text))
            return new Reference(scalar.Text, scalar.TextStart);
        bag.Error(
            LoadingCodes.NotAnId, scalar.TextStart, $"'{TextRules.Shown(scalar.Text)}' is not an id; expected {Ids.Rule}",
            Ids.Hint(scalar.Text));
        return null;
    }

    private static ScalarNode? Sized(ScalarNode scalar, string key, DiagnosticBag bag) =>
        TextRules.AllowSize(new Prose(scalar.Text, scalar.TextStart, scalar.Indent), $"'{key}'", bag) ? scalar : null;

    private static ScalarNode? TooLong(ScalarNode scalar, string key, int most, DiagnosticBag bag)
    {
        bag.Error(
            LoadingCodes.BeyondLimits, scalar.TextStart, $"'{key}' has {scalar.Text.Length} characters; expected {most} at most",
            "shorten it, or divide it");
        return null;
    }

    /// <summary>"a, b or c".</summary>
    private static string Either(IReadOnlyList<string> words) => $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
