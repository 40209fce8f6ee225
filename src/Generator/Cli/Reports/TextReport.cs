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
            yield return $"{diagnostic.Location}: {NameOf(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}";
            if (diagnostic.Hint is not null)
                yield return $"    hint: {diagnostic.Hint}";
        }

        if (found.Count > 0)
            yield return Count(found);
    }

    /// <summary>The severity as every format spells it.</summary>
    public static string NameOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Count(IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        return $"{Amount.Of(errors, "error")}, {Amount.Of(found.Count - errors, "warning")}";
    }
}
