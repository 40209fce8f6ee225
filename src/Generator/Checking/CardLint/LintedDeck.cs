using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>All cards that could be read, in reading order, with what rules ask of the rest of the content.</summary>
internal sealed class LintedDeck
{
    private readonly FactFinder facts;
    private readonly Dictionary<string, string> chapters;

    public LintedDeck(Corpus corpus)
    {
        facts = new FactFinder(corpus);
        Cards = [.. corpus.Facts.SelectMany(f => f.Cards, (fact, card) => new LintedCard(fact, card)).Where(c => c.Cloze?.Problem is null)];
        chapters = corpus.Chapters.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Title, StringComparer.Ordinal);
        DatedNames =
        [
            .. corpus.Facts.Where(f => f is Event or Document && f.Date is not null)
                .SelectMany(
                    f => f.Also.Prepend(f.Title),
                    (f, name) => new DatedName(f, [.. new LintText(name, default).Content.Select(w => w.Stem).Distinct()])),
        ];
        PairedNames = [.. corpus.Facts.SelectMany(f => f.Also.Prepend(f.Title)).Where(n => n.Contains(" and ", StringComparison.Ordinal))];
    }

    public IReadOnlyList<LintedCard> Cards { get; }

    /// <summary>Titles and other names of facts that have an 'and' in them: each is one thing.</summary>
    public IReadOnlyList<string> PairedNames { get; }

    /// <summary>Every dated fact with the words of its names, to find what else a title could mean.</summary>
    public IReadOnlyList<DatedName> DatedNames { get; }

    /// <summary>
    /// What stands on the front or above it besides the question: the holder's name and the chapter's title, after which the deck is
    /// called.
    /// </summary>
    public IEnumerable<LintText> AroundQuestion(LintedCard card)
    {
        if (card.Card.Holder is { } holder && ShownName(holder) is { } name)
            yield return new LintText(name, default);
        if (chapters.TryGetValue(card.Fact.Chapter.Id, out var title))
            yield return new LintText(title, default);
    }

    /// <summary>True when a holder is a state or another place.</summary>
    public bool IsPlace(Reference holder) => facts.Find<Place>(holder) is not null;

    /// <summary>The words by which one knows a holder again: of a fact its names, of a source its author and publisher.</summary>
    public IEnumerable<LintWord> NameOf(Reference holder) =>
        (facts.Find<Fact>(holder) is { } fact ? fact.Also.Prepend(fact.Title)
            : facts.FindSeed(holder) is { } seed ? new[] { seed.Author, seed.Publisher }.OfType<string>() : [])
        .SelectMany(name => new LintText(name, default).Content);

    /// <summary>The name as the holder's line has it; null for what is not known.</summary>
    private string? ShownName(Reference holder) =>
        facts.Find<Fact>(holder)?.Title ?? (facts.FindSeed(holder) is { } seed ? seed.Short ?? seed.Title : null);
}
