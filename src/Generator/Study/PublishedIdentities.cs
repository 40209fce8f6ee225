using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Study;

/// <summary>Lists what the content publishes for ever, withdrawn things included.</summary>
internal static class PublishedIdentities
{
    /// <summary>
    /// The kinds in the list, none of which may vanish, but for withdrawn cards; note types and decks are the matter of Anki's output.
    /// </summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        IdentityKinds.Subject, IdentityKinds.Period, IdentityKinds.Topic, IdentityKinds.Table, IdentityKinds.Source, IdentityKinds.Chapter,
        IdentityKinds.Fact, IdentityKinds.Card,
    ];

    /// <param name="cards">Those of the cards, current and withdrawn.</param>
    public static IReadOnlyList<Identity> Of(Corpus corpus, IEnumerable<Identity> cards) =>
    [
        new(
            IdentityKinds.Subject, corpus.Subject.Id, [new("deck", corpus.Subject.Deck), new("tag", corpus.Subject.Tag)],
            corpus.Subject.Location),
        .. corpus.Periods.Select(p => new Identity(IdentityKinds.Period, p.Id, [], p.Location)),
        .. corpus.Topics.Select(t => new Identity(IdentityKinds.Topic, t.Id, [Page(PagePaths.OfTopic(t.Id))], t.Location)),
        .. corpus.Tables.Select(t => new Identity(IdentityKinds.Table, t.Id, [Page(PagePaths.OfTable(t.Id))], t.Location)),
        .. corpus.Seeds.Select(s => new Identity(IdentityKinds.Source, s.Id, [Page(PagePaths.OfSeed(s.Id))], s.Location)),
        .. corpus.Chapters.Concat(corpus.RetiredChapters).Select(
            c => new Identity(IdentityKinds.Chapter, c.Id, [Page(PagePaths.OfChapter(c.Id))], c.Location)
            {
                IsRetired = c.Retirement is not null,
            }),
        .. corpus.Facts.Concat(corpus.RetiredFacts).Select(
            f => new Identity(IdentityKinds.Fact, f.Id, [Page(PagePaths.Of(f))], f.Location) { IsRetired = f.Retirement is not null }),
        .. cards,
    ];

    private static IdentityAttribute Page(string path) => new("page", path);
}
