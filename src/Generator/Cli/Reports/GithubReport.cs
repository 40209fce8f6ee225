using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Findings as GitHub workflow commands.</summary>
internal static class GithubReport
{
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> found)
    {
        foreach (var d in RepositoryPaths.Of(found))
        {
            var text = d.Hint is null ? d.Message : $"{d.Message}\nhint: {d.Hint}";
            var line = d.Location.Line > 0 ? FormattableString.Invariant($",line={d.Location.Line}") : "";
            var column = d.Location.Column > 0 ? FormattableString.Invariant($",col={d.Location.Column}") : "";
            var place = $"file={EscapeProperty(d.Location.File)}{line}{column}";
            writer.WriteLine($"::{TextReport.NameOf(d.Severity)} {place},title={d.Code}::{Escape(text)}");
        }
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
