using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>All cards that could be read, in reading order, with what rules ask of the rest of the content.</summary>
internal sealed class LintedDeck
{
    private readonly FactFinder facts;

    public LintedDeck(FactBook book)
    {
        facts = new FactFinder(book);
        Cards = [.. book.Facts.SelectMany(f => f.Cards, (fact, card) => new LintedCard(fact, card)).Where(c => c.Cloze?.Problem is null)];
        PairedNames = [.. book.Facts.SelectMany(f => f.Also.Prepend(f.Title)).Where(n => n.Contains(" and ", StringComparison.Ordinal))];
    }

    public IReadOnlyList<LintedCard> Cards { get; }

    /// <summary>Titles and other names of facts that have an 'and' in them: each is one thing.</summary>
    public IReadOnlyList<string> PairedNames { get; }

    /// <summary>The words by which one knows a holder again: of a fact its names, of a source its author and publisher.</summary>
    public IEnumerable<LintWord> NameOf(Reference holder) =>
        (facts.Find<Fact>(holder) is { } fact ? fact.Also.Prepend(fact.Title)
            : facts.FindSeed(holder) is { } seed ? new[] { seed.Author, seed.Publisher }.OfType<string>() : [])
        .SelectMany(name => new LintText(name, default).Content);
}
