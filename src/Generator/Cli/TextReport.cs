using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Findings for people and for editors that make file:line:column clickable.</summary>
internal static class TextReport
{
    /// <summary>One line a finding, its hint indented below it, and a count at the end; nothing when there are none.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            writer.WriteLine($"{diagnostic.Location}: {NameOf(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
            if (diagnostic.Hint is not null)
                writer.WriteLine($"    hint: {diagnostic.Hint}");
        }

        if (found.Count > 0)
            writer.WriteLine(Count(found));
    }

    /// <summary>The severity as every format spells it.</summary>
    public static string NameOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Count(IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        return $"{Plural(errors, "error")}, {Plural(found.Count - errors, "warning")}";
    }

    private static string Plural(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
