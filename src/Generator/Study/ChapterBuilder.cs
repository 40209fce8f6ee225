using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Study;

/// <summary>Gathers the facts of each chapter.</summary>
internal static class ChapterBuilder
{
    /// <summary>The chapters by number, each with its facts in teaching order.</summary>
    public static IReadOnlyList<StudyChapter> Build(Corpus corpus, LinkGraph links, Ledger ledger)
    {
        var periods = corpus.Periods.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var facts = corpus.Facts.ToLookup(f => f.Chapter.Id, StringComparer.Ordinal);
        return [.. corpus.Chapters.Select((chapter, i) => new StudyChapter(
            chapter, periods[chapter.Period.Id], TeachingOrder.Sort(chapter, facts[chapter.Id], links),
            DeckOf(corpus.Subject, ledger, chapter),
            corpus.Chapters.ElementAtOrDefault(i - 1), corpus.Chapters.ElementAtOrDefault(i + 1)))];
    }

    /// <summary>
    /// Numbers are padded to two digits because Anki gathers decks in alphabetical order. A deck keeps the name it was published with:
    /// importers never move cards, so that under another name the new cards of a chapter would lie apart from the old ones.
    /// </summary>
    private static string DeckOf(Subject subject, Ledger ledger, Chapter chapter) =>
        ledger.Find(IdentityKinds.Deck, chapter.Id)?["name"]
            ?? string.Create(CultureInfo.InvariantCulture, $"{subject.Deck}::{chapter.Number:00} {chapter.Title}");
}
