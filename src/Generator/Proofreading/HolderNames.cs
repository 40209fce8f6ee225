using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>A position or an assessment says in its summary whose it is.</summary>
internal sealed class HolderNames
{
    private static readonly string[] Articles = ["The", "An"];
    private static readonly string[] Both = ["both", "they", "two"];

    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    public HolderNames(Corpus corpus)
    {
        foreach (var fact in corpus.Facts)
            Add(fact.Id, fact.Also.Append(fact.Title).Append((fact as Person)?.Surname ?? ""));
        foreach (var seed in corpus.Seeds)
            Add(seed.Id, seed.Short is null && seed.Author is null ? [seed.Title] : [seed.Short ?? "", seed.Author ?? ""]);
        // A state goes by the names of its cities: 'Moscow holds …'.
        foreach (var city in corpus.Of<Place>().Where(p => p is { Form: "city", Within: not null }))
            Add(city.Within!.Value.Id, [city.Title]);
    }

    public void Check(Fact fact, LinkGraph graph, DiagnosticBag bag)
    {
        var holders = fact switch
        {
            Position position => position.Holders,
            Assessment assessment => assessment.Holders,
            _ => [],
        };
        if (holders.Count == 0 || IsNamed(ProofText.Of(fact.Summary, graph), holders))
            return;
        bag.Warn(
            ProofreadingCodes.HolderUnnamed, fact.Summary.Start,
            $"the summary of '{fact.Id}' does not say whose view it is; expected "
                + $"{string.Join(" or ", holders.Select(h => $"'{graph.NameOf(h.Id)}'"))} in it",
            "name the holder, so that nobody takes the view for the guide's own");
    }

    private bool IsNamed(ProofText text, IReadOnlyList<Reference> holders)
    {
        if (text.Links.Any(l => holders.Any(h => h.Id == l.Id)))
            return true;
        var words = ProofText.Words(text.Shown).Select(w => w.Value.Split('\'')[0]).SelectMany(w => w.Split('-')).ToList();
        return (holders.Count > 1 && words.Exists(w => Both.Contains(w, StringComparer.OrdinalIgnoreCase)))
            || holders.Any(
                h => names.TryGetValue(h.Id, out var known) && words.Exists(w => char.IsUpper(w[0]) && known.Any(n => IsOf(w, n))));
    }

    /// <summary>True for a name and what is made of it.</summary>
    private static bool IsOf(string word, string name) =>
        word.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (name.Length > 3 && word.StartsWith(name[..^1], StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of a name that begin with a capital letter.</summary>
    private void Add(string id, IEnumerable<string> texts)
    {
        if (!names.TryGetValue(id, out var known))
            names[id] = known = new(StringComparer.OrdinalIgnoreCase);
        known.UnionWith(
            texts.SelectMany(t => ProofText.Words(t)).SelectMany(w => w.Value.Split('-'))
                .Where(w => w.Length > 1 && char.IsUpper(w[0]) && !Articles.Contains(w)));
    }
}
