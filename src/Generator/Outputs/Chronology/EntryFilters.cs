using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>What the list can be narrowed down to; each choice leaves at least one entry.</summary>
/// <param name="Topics">In the order of the content.</param>
/// <param name="People">By the name an index files them under.</param>
/// <param name="Organisations">As <paramref name="People"/>.</param>
internal sealed record EntryFilters(
    IReadOnlyList<FilterChoice> Topics, IReadOnlyList<FilterChoice> People, IReadOnlyList<FilterChoice> Organisations)
{
    /// <param name="entries">The list, in order.</param>
    public static EntryFilters Of(PageScope scope, IReadOnlyList<ChronologyEntry> entries)
    {
        var corpus = scope.Guide.Corpus;
        var ofTopic = CountById(entries.SelectMany(e => e.Fact.Topics.Select(t => t.Id).Distinct(StringComparer.Ordinal)));
        var ofActor = CountById(entries.SelectMany(e => ActorsOf(e.Fact, scope.Lookup)));
        return new EntryFilters(
            Choices(corpus.Topics.Select(t => (t.Id, t.Title)), ofTopic),
            Choices(ByName(corpus.Of<Person>()), ofActor), Choices(ByName(corpus.Of<Organisation>()), ofActor));

        IReadOnlyList<FilterChoice> Choices(IEnumerable<(string Id, string Title)> all, Dictionary<string, int> counts) =>
            [.. all.Where(a => counts.ContainsKey(a.Id)).Select(a => new FilterChoice(a.Id, scope.Text(a.Title), counts[a.Id]))];
    }

    /// <summary>
    /// Ids of the people and organisations that a fact names as taking part, the parties of a document among them; each once.
    /// </summary>
    public static IEnumerable<string> ActorsOf(Fact fact, StudyLookup lookup) =>
        fact.People.Concat(fact.Organisations).Concat(fact.OwnReferences).Select(r => r.Id)
            .Where(id => lookup.FactOf(id) is Person or Organisation).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, int> CountById(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static IEnumerable<(string Id, string Title)> ByName(IEnumerable<Fact> facts) =>
        facts.OrderBy(f => f.IndexName, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => (f.Id, f.Title));
}
