namespace SinoRussia.Generator.Site;

/// <summary>
/// The scripts of all pages in one table, each list in the order in which its scripts build on one another. Before them every page loads
/// what stands in templates/shared/_loaded.html.sbn, assets/words.js first, which makes the root that all others add to.
/// </summary>
internal static class PageScripts
{
    /// <summary>
    /// By which pages know the reader's own progress, which the browser keeps: the scheduler, the clock and what is kept.
    /// </summary>
    private static readonly string[] Progress =
    [
        "flashcards/words.js", "flashcards/chance.js", "flashcards/fuzz.js", "flashcards/fsrs.js", "flashcards/clock.js",
        "flashcards/review-log.js", "flashcards/reading.js", "flashcards/progress-text.js", "flashcards/progress.js",
        "flashcards/standing.js",
    ];

    /// <summary>Of a page that tells of all chapters how the reader stands; the last fills templates/guide/_where.html.sbn.</summary>
    public static IReadOnlyList<string> Standing { get; } =
        [.. Progress, "flashcards/queue.js", "flashcards/card-keys.js", "assets/where-chapters.js", "assets/where.js"];

    /// <summary>Of a chapter, which marks the part that is read and asks its cards.</summary>
    public static IReadOnlyList<string> Chapter { get; } =
    [
        "assets/contents.js", .. Progress, "assets/practice-card.js", "assets/practice-set.js", "assets/practice-marks.js",
        "assets/chapter-reading.js", "assets/practice.js",
    ];

    public static IReadOnlyList<string> Review { get; } =
    [
        .. Progress, "flashcards/queue.js", "flashcards/selection.js", "flashcards/place.js", "flashcards/faces.js", "flashcards/keys.js",
        "flashcards/session.js", "flashcards/browse.js", "flashcards/settings.js", "flashcards/statistics.js", "flashcards/figure.js",
        "flashcards/figure-forecast.js", "flashcards/figure-retention.js", "flashcards/figure-chapters.js", "flashcards/exam-marking.js",
        "flashcards/exam-result.js", "flashcards/exam.js", "flashcards/review.js",
    ];

    /// <summary>Of every page with a list of the chronology and its drawing; the last reads the page when all have run.</summary>
    public static IReadOnlyList<string> Chronology { get; } =
    [
        "chronology/words.js", "chronology/chronology-entries.js", "chronology/chronology-filter.js", "chronology/chronology-keys.js",
        "chronology/chronology-dates.js", "chronology/chronology-address.js", "chronology/chronology-page.js",
    ];

    public static IReadOnlyList<string> OnThisDay { get; } = ["chronology/words.js", "chronology/on-this-day.js"];

    /// <summary>What searches is loaded by assets/search-box.js, when it is asked to.</summary>
    public static IReadOnlyList<string> Search { get; } = ["search/words.js", "search/search-page.js"];

    public static IReadOnlyList<string> Quiz { get; } =
        ["quiz/words.js", "flashcards/chance.js", "quiz/quiz-question.js", "quiz/quiz.js"];

    /// <summary>All lists by name, for whoever wants to know what belongs to any.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["standing"] = Standing,
        ["chapter"] = Chapter,
        ["review"] = Review,
        ["chronology"] = Chronology,
        ["on this day"] = OnThisDay,
        ["search"] = Search,
        ["quiz"] = Quiz,
    };
}
