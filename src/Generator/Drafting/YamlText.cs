using System.Text.RegularExpressions;

namespace SinoRussia.Generator.Drafting;

/// <summary>Writes values as the content's YAML has them: plain where that is safe, else in double quotes.</summary>
internal static partial class YamlText
{
    /// <summary>Text of one line as a value, in a block or in brackets.</summary>
    public static string Scalar(string text) =>
        Plain().IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Ids or words as a list in brackets.</summary>
    /// <param name="text">Divided by commas.</param>
    public static string List(string text) =>
        $"[{string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Scalar))}]";

    /// <summary>Prose as a literal block below its key.</summary>
    /// <param name="indent">Blanks before each line.</param>
    public static string Block(string text, int indent) =>
        "|\n" + string.Join(
            '\n', text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "" : new string(' ', indent) + l));

    /// <summary>True for a list or a mapping in brackets, which is written as it stands.</summary>
    public static bool IsFlow(string text) => text is ['[', .., ']'] or ['{', .., '}'] && !text.StartsWith("[[", StringComparison.Ordinal);

    /// <summary>No mark that means something to YAML anywhere, in brackets neither.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} _/.~+()'’–-]*[\p{L}\p{M}\p{Nd}_/.~+()'’%?])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
