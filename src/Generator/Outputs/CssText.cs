namespace SinoRussia.Generator.Outputs;

/// <summary>Text in style sheets.</summary>
internal static class CssText
{
    /// <summary>What stands between the quotes of a CSS string; no text of the content can leave it.</summary>
    public static string InString(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
