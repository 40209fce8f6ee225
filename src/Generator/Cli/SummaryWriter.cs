using System.Globalization;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>Says after a build what there is and where.</summary>
internal static class SummaryWriter
{
    /// <param name="folder">The site's folder as the user gave it.</param>
    public static void Write(TextWriter writer, BuildSummary summary, string folder)
    {
        var guide = summary.Guide;
        writer.WriteLine(Invariant($"{guide.Book.Subject.Title}: {guide.Book.Facts.Count:N0} facts, {guide.Chapters.Count:N0} chapters, {guide.Cards.Count:N0} cards, {guide.Chronology.Count:N0} dates"));
        Line("study guide", "index.html", Count(f => f.EndsWith(".html", StringComparison.Ordinal)) + " pages");
        Line("Markdown", "markdown/README.md", Count(f => f.EndsWith(".md", StringComparison.Ordinal)) + " files");
        foreach (var file in summary.Files.Where(f => f.Path.StartsWith("flashcards/", StringComparison.Ordinal) && !f.Path.EndsWith(".html", StringComparison.Ordinal)))
            Line("flashcards", file.Path, Invariant($"{guide.Cards.Count:N0} cards"));
        Line("chronology", "chronology/index.html", Invariant($"{guide.Chronology.Count:N0} dates"));
        var changes = summary.Changes;
        writer.WriteLine(Invariant($"{summary.Files.Count:N0} files: {changes.Added:N0} new, {changes.Changed:N0} changed, {changes.Unchanged:N0} unchanged, {changes.Removed:N0} removed"));

        string Count(Func<string, bool> kind) => summary.Files.Count(f => kind(f.Path)).ToString("N0", CultureInfo.InvariantCulture);

        void Line(string what, string path, string amount)
        {
            if (summary.Files.Any(f => f.Path == path))
                writer.WriteLine($"  {what,-12} {folder.TrimEnd('/')}/{path}  ({amount})");
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
