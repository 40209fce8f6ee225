using Jint;
using Jint.Native.Json;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Tests.Wording;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>The scripts of the review that decide and count, as they stand in the templates, on a clock in UTC.</summary>
internal sealed class ReviewScripts : IDisposable
{
    private static readonly string[] Files =
    [
        .. new[] { "chance", "fuzz", "fsrs", "clock", "review-log", "reading", "progress-text", "standing", "queue", "statistics" }.Select(
            f => $"flashcards/{f}.js"),
        "assets/where-chapters.js",
    ];

    /// <summary>
    /// `progressOf` stands in for what progress.js keeps in a browser; `learned` is a card that was last reviewed at `last` and comes back
    /// after some days; `card` one of the deck, in chapter 'a' unless told; `numbered` are several; `T` is noon of 1 March 2026.
    /// </summary>
    private const string Samples =
        """
        const { flashcards } = studyGuide;
        const T = Date.UTC(2026, 2, 1, 12), DAY = 864e5;
        const card = (key, chapter = 'a') => ({ key, chapter });
        const cards = (...keys) => keys.map(key => card(key));
        const numbered = count => Array.from({ length: count }, (_, i) => card(`k${String(i).padStart(11, '0')}`));
        const learned = (last, days, more = {}) => ({
          state: 'review', step: 0, stability: days, difficulty: 5, reps: 3, lapses: 0, first: T - 400 * DAY, last,
          due: last + days * DAY, ...more,
        });
        function progressOf({ cards = {}, suspended = [], log = [], settings = {}, readings = {} }) {
          const records = new Map(Object.entries(cards));
          const all = { ...flashcards.progressText.empty().settings, ...settings };
          return {
            get: key => records.get(key), all: () => records, log: () => log, isSuspended: key => suspended.includes(key),
            setting: name => all[name], readings: () => new Map(Object.entries(readings)),
          };
        }
        const look = (cards, progress, now = T) => flashcards.queue.look(cards, progressOf(progress), now);
        """;

    private readonly Engine engine = new(options => options.LocalTimeZone(TimeZoneInfo.Utc));

    public ReviewScripts()
    {
        // Dates in words are left to the browser; here they are as ISO 8601 writes them.
        engine.Execute(
            "globalThis.Intl = { DateTimeFormat: class { format(date) { return new Date(date).toISOString().slice(0, 10); } } };");
        engine.Execute(SpokenScripts.English);
        foreach (var file in Files)
            engine.Execute(File.ReadAllText(Path.Combine(Repository.Templates, file)), file);
        engine.Execute(Samples);
    }

    public void Dispose() => engine.Dispose();

    /// <summary>The value of an expression as JSON, or as the text it is.</summary>
    public string Evaluate(string expression)
    {
        var value = engine.Evaluate($"({expression})");
        return value.IsString() ? value.AsString() : new JsonSerializer(engine).Serialize(value).AsString();
    }
}
