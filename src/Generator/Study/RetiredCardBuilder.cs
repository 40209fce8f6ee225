using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Makes the withdrawn cards: those withdrawn themselves, and all of facts that are.</summary>
internal static class RetiredCardBuilder
{
    private const string Tag = "retired";

    /// <summary>By chapter, then in the order of writing.</summary>
    /// <param name="position">Place of the first in the teaching order.</param>
    public static IReadOnlyList<Card> Build(FactBook book, LinkGraph links, IReadOnlyList<StudyChapter> chapters, int position, InterfaceWords words)
    {
        var maker = new CardMaker(book.Subject, links, words);
        var facts = book.Facts.Concat(book.RetiredFacts).ToLookup(f => f.Chapter.Id, StringComparer.Ordinal);
        var specs = from chapter in chapters
                    from fact in facts[chapter.Chapter.Id]
                    from spec in fact.Retirement is null ? fact.RetiredCards : [.. fact.Cards, .. fact.RetiredCards]
                    select (chapter, fact, spec);
        return [.. specs.Select((s, i) => Withdraw(maker.Make(s.chapter, s.fact, s.spec, position + i), s.spec.Retirement ?? s.fact.Retirement!))];

        Card Withdraw(Card card, Retirement retirement) => card with
        {
            Tags = [.. card.Tags.Append($"{book.Subject.Tag}::{Tag}").Order(StringComparer.Ordinal)],
            Withdrawn = RetirementWords.Of(retirement, links, words),
        };
    }
}
