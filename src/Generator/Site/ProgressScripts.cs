namespace SinoRussia.Generator.Site;

/// <summary>
/// The scripts by which pages of several outputs know the reader's own progress, which the browser keeps: the scheduler, the clock and what
/// is kept.
/// </summary>
internal static class ProgressScripts
{
    /// <summary>Paths in the site, in the order in which they build on each other.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "words", "chance", "fuzz", "fsrs", "clock", "review-log", "reading", "progress-text", "progress", "standing" }
            .Select(name => $"flashcards/{name}.js"),
    ];

    /// <summary>
    /// The same for a page that tells of all chapters how the reader stands; 'assets/where.js' fills what templates/guide/_where.html.sbn
    /// holds.
    /// </summary>
    public static IReadOnlyList<string> WithStanding { get; } =
        [.. All, "flashcards/queue.js", "flashcards/card-keys.js", "assets/where-chapters.js", "assets/where.js"];
}
