using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Makes flashcards of the cards written under the facts.</summary>
internal static class CardBuilder
{
    /// <summary>
    /// All cards in teaching order: the chapters by number, in each the facts in teaching order, under each fact the order of writing.
    /// </summary>
    public static IReadOnlyList<Card> Build(Corpus corpus, LinkGraph links, IReadOnlyList<StudyChapter> chapters, InterfaceWords words)
    {
        var maker = new CardMaker(corpus.Subject, links, words);
        var specs = chapters.SelectMany(chapter => chapter.Facts.SelectMany(fact => fact.Cards.Select(spec => (chapter, fact, spec))));
        return [.. specs.Select((s, position) => maker.Make(s.chapter, s.fact, s.spec, position))];
    }
}
