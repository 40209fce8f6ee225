using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Findings for people and for editors that make file:line:column clickable; never wrapped.</summary>
internal static class TextReport
{
    /// <summary>Writes the lines of a report.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found)
    {
        foreach (var line in Lines(found))
            writer.WriteLine(line);
    }

    /// <summary>One line a finding, its hint indented below it, and a count at the end; nothing when there are none.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            yield return Printable($"{diagnostic.Location}: {NameOf(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
            if (diagnostic.Hint is not null)
                yield return Printable($"    hint: {diagnostic.Hint}");
        }

        if (found.Count > 0)
            yield return Count(found);
    }

    /// <summary>The severity as every format spells it.</summary>
    public static string NameOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>
    /// The text with every character that would do something to a terminal written out, such as U+001B; a line stays a line.
    /// </summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnprintable))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsUnprintable(c))
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else
                shown.Append(c);
        }

        return shown.ToString();
    }

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static string Count(IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        return $"{Amount.Of(errors, "error")}, {Amount.Of(found.Count - errors, "warning")}";
    }
}
