using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Finds text that YAML takes for a comment, though it was probably meant: 'Resolution #4 opens the harbour'.</summary>
internal static class DroppedText
{
    /// <summary>Warns where '#' and a character follow a plain value on its line; a comment has a blank behind its mark.</summary>
    /// <param name="start">Place of the value.</param>
    /// <param name="value">As it stands in the file.</param>
    public static void Check(SourceText source, Location start, string value, DiagnosticBag bag)
    {
        var line = source.Line(start.Line);
        var end = start.Column - 1 + value.Length;
        if (value.Length == 0 || end >= line.Length)
            return;
        var rest = line[end..].TrimStart(" \t");
        if (rest.Length < 2 || rest[0] != '#' || rest.Length == line.Length - end || rest[1] is ' ' or '\t' or '#' or '!')
            return;
        bag.Warn(
            LoadingCodes.DroppedText, source.At(start.Line, line.Length - rest.Length + 1),
            $"YAML drops '{TextRules.Shown(rest.TrimEnd().ToString())}' as a comment; expected the whole value in quotes if it belongs to "
                + $"'{TextRules.Shown(value)}'",
            "quote the value, or write a blank behind '#'");
    }
}
