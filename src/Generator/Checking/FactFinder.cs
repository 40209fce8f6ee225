using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Finds what ids name among what was read whole; anything else is another stage's finding.</summary>
internal sealed class FactFinder(Corpus corpus)
{
    private readonly Dictionary<string, Fact> facts = corpus.Facts.DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Seed> seeds = corpus.Seeds.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The fact, when it is of that kind; else null.</summary>
    public T? Find<T>(Reference reference)
        where T : Fact => facts.GetValueOrDefault(reference.Id) as T;

    /// <summary>The references that name facts of that kind, with the facts.</summary>
    public IEnumerable<(Reference Reference, T Fact)> FindAll<T>(IEnumerable<Reference> references)
        where T : Fact =>
        from reference in references
        let fact = Find<T>(reference)
        where fact is not null
        select (reference, fact);

    public Seed? FindSeed(Reference reference) => seeds.GetValueOrDefault(reference.Id);
}
