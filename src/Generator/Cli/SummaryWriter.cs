using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>Says after a build what there is and where.</summary>
internal static class SummaryWriter
{
    /// <param name="folder">The site's folder as the user gave it.</param>
    public static void Write(TextWriter writer, BuildSummary summary, string folder)
    {
        var (guide, paths) = (summary.Site.Guide, summary.Paths);
        var dates = Amount.Of(guide.Chronology.Count, "date");
        var cards = Amount.Of(guide.Faces.Count, "card");
        var facts = $"{Amount.Of(guide.Corpus.Facts.Count, "fact")}, {Amount.Of(guide.Chapters.Count, "chapter")}";
        writer.WriteLine($"{guide.Corpus.Subject.Title}: {facts}, {cards}, {dates}");
        foreach (var entry in summary.Site.Entries.Where(e => e.Summary is not null && paths.Contains(e.Path, StringComparer.Ordinal)))
        {
            var line = entry.Summary!;
            var amount = Amount.Of(line.Count ?? paths.Count(p => p.EndsWith(line.Ending, StringComparison.Ordinal)), line.Noun);
            writer.WriteLine($"  {line.What,-12} {folder.TrimEnd('/')}/{entry.Path} ({amount})");
        }

        var changes = summary.Changes;
        var changed = FormattableString.Invariant(
            $"{changes.Added:N0} new, {changes.Changed:N0} changed, {changes.Unchanged:N0} unchanged");
        writer.WriteLine(FormattableString.Invariant($"{Amount.Of(paths.Count, "file")}: {changed}, {changes.Removed:N0} removed"));
    }
}
