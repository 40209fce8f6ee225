using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>Says after a build what there is and where.</summary>
internal static class SummaryWriter
{
    /// <param name="folder">The site's folder as the user gave it.</param>
    public static void Write(TextWriter writer, BuildSummary summary, string folder)
    {
        var (guide, paths) = (summary.Guide, summary.Files.Select(f => f.Path).ToList());
        var dates = Amount.Of(guide.Chronology.Count, "date");
        var cards = Amount.Of(guide.Cards.Count, "card");
        var facts = $"{Amount.Of(guide.Book.Facts.Count, "fact")}, {Amount.Of(guide.Chapters.Count, "chapter")}";
        writer.WriteLine($"{guide.Book.Subject.Title}: {facts}, {cards}, {dates}");
        (string What, string Path, string Amount)[] places =
        [
            ("study guide", "index.html", Amount.Of(CountEnding(".html"), "page")),
            ("Markdown", "markdown/README.md", Amount.Of(CountEnding(".md"), "page")),
            ("Anki", $"flashcards/{guide.Book.Subject.Id}.apkg", cards),
            ("chronology", "chronology/index.html", dates),
        ];
        foreach (var place in places.Where(p => paths.Contains(p.Path)))
            writer.WriteLine($"  {place.What,-12} {folder.TrimEnd('/')}/{place.Path} ({place.Amount})");
        var changes = summary.Changes;
        var changed = FormattableString.Invariant($"{changes.Added:N0} new, {changes.Changed:N0} changed, {changes.Unchanged:N0} unchanged");
        writer.WriteLine(FormattableString.Invariant($"{Amount.Of(paths.Count, "file")}: {changed}, {changes.Removed:N0} removed"));

        int CountEnding(string ending) => paths.Count(p => p.EndsWith(ending, StringComparison.Ordinal));
    }
}
