using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The functions 'string.…'; null is the empty text unless docs/writing-templates.md says otherwise.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("append", 2, 2, a => a.Text(0) + a.Text(1)),
        new("prepend", 2, 2, a => a.Text(1) + a.Text(0)),
        new("capitalize", 1, 1, a => Capitalize(a.Text(0) ?? "")),
        new("capitalizewords", 1, 1, a => CapitalizeWords(a.Text(0) ?? "")),
        new("downcase", 1, 1, a => a.Text(0)?.ToLowerInvariant()),
        new("upcase", 1, 1, a => a.Text(0)?.ToUpperInvariant()),
        new("contains", 2, 2, a => Both(a, (text, part) => text.Contains(part, StringComparison.Ordinal))),
        new("starts_with", 2, 2, a => Both(a, (text, part) => text.StartsWith(part, StringComparison.Ordinal))),
        new("ends_with", 2, 2, a => Both(a, (text, part) => text.EndsWith(part, StringComparison.Ordinal))),
        new("empty", 1, 1, a => string.IsNullOrEmpty(a.Text(0))),
        new("whitespace", 1, 1, a => string.IsNullOrWhiteSpace(a.Text(0))),
        new("handleize", 1, 1, a => Handleize(a.Text(0) ?? "")),
        new("strip", 1, 1, a => a.Text(0)?.Trim()),
        new("lstrip", 1, 1, a => a.Text(0)?.TrimStart()),
        new("rstrip", 1, 1, a => a.Text(0)?.TrimEnd()),
        new("strip_newlines", 1, 1, a => (a.Text(0) ?? "").Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)),
        new("pad_left", 2, 2, a => (a.Text(0) ?? "").PadLeft(Width(a))),
        new("pad_right", 2, 2, a => (a.Text(0) ?? "").PadRight(Width(a))),
        new("pluralize", 3, 3, a => a.Whole(0) == 1 ? a.Text(1) : a.Text(2)),
        new("remove", 2, 2, a => string.IsNullOrEmpty(a.Text(1)) ? a.Text(0) : a.Text(0)?.Replace(a.Text(1)!, "", StringComparison.Ordinal)),
        new("replace", 3, 3, Replace),
        new("size", 1, 1, a => a.Text(0)?.Length ?? 0),
        new("slice", 2, 3, a => Slice(a.Text(0) ?? "", a.Whole(1), a.Count > 2 && a[2] is not null ? a.Whole(2) : null)),
        new("split", 2, 2, Split),
        new("to_int", 1, 1, a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("truncate", 2, 3, a => Truncate(a.Text(0) ?? "", a.Whole(1), a.Count > 2 ? a.Text(2) ?? "..." : "...")),
        new("truncatewords", 2, 2, a => TruncateWords(a.Text(0) ?? "", a.Whole(1))),
    ];

    private static bool Both(Arguments a, Func<string, string, bool> test) =>
        a.Text(0) is { Length: > 0 } text && a.Text(1) is { Length: > 0 } part && test(text, part);

    private static int Width(Arguments a) => a.Whole(1) is >= 0 and <= 10_000 and var width ? width : throw a.Wrong(1, "a width from 0 to 10000");

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text);
        var atStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                atStart = true;
            }
            else if (atStart && char.IsLetter(text[i]))
            {
                result[i] = char.ToUpperInvariant(text[i]);
                atStart = false;
            }
        }

        return result.ToString();
    }

    /// <summary>Lower case, with '-' for each run of anything but letters and digits; none at the end.</summary>
    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }

        return result is [.., '-'] ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    private static string Replace(Arguments a)
    {
        if (string.IsNullOrEmpty(a.Text(1)))
            throw a.Wrong(1, "the text to be replaced");
        return (a.Text(0) ?? "").Replace(a.Text(1)!, a.Text(2) ?? "", StringComparison.Ordinal);
    }

    /// <param name="length">Null for the rest of the text.</param>
    private static string Slice(string text, int start, int? length)
    {
        if (start < 0)
            start += text.Length;
        var end = length is null ? text.Length : Math.Min((long)start + length.Value, text.Length);
        start = Math.Max(start, 0);
        return end <= start ? "" : text[start..(int)end];
    }

    /// <summary>The pieces between the separators; empty pieces are left out.</summary>
    private static List<object?> Split(Arguments a) =>
        [.. (a.Text(0) ?? "").Split(a.Text(1) ?? "", StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>At most that many characters, the ellipsis included.</summary>
    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length || text.Length == 0 ? text : text[..Math.Max(length - ellipsis.Length, 0)] + ellipsis;

    /// <summary>The first words with '...' after them, always.</summary>
    private static string TruncateWords(string text, int count)
    {
        if (text.Length == 0)
            return "";
        var words = System.Text.RegularExpressions.Regex.Split(text, @"\s+");
        return string.Join(' ', words.Take(Math.Max(count, 0))) + "...";
    }
}
