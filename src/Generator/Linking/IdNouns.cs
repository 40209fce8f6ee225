using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>What every id of the content names.</summary>
internal sealed class IdNouns
{
    private readonly Dictionary<string, string> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Retirement> retired;
    private readonly IReadOnlySet<string> broken;
    private readonly bool hasUnread;
    private readonly IEnumerable<(string Id, string Noun)> damaged;

    public IdNouns(Corpus corpus)
    {
        (broken, hasUnread) = (corpus.BrokenIds, corpus.HasUnread);
        damaged = [.. corpus.DamagedFacts.Select(f => (f.Id, f.Kind.Noun())), .. corpus.DamagedChapters.Select(c => (c.Id, Nouns.Chapter))];
        retired = corpus.RetiredFacts.Select(f => (f.Id, f.Retirement)).Concat(corpus.RetiredChapters.Select(c => (c.Id, c.Retirement)))
            .ToDictionary(r => r.Id, r => r.Retirement!, StringComparer.Ordinal);
        Add(corpus.Chapters.Select(c => c.Id), Nouns.Chapter);
        Add(corpus.Periods.Select(p => p.Id), Nouns.Period);
        Add(corpus.Topics.Select(t => t.Id), Nouns.Topic);
        Add(corpus.Seeds.Select(s => s.Id), Nouns.Source);
        foreach (var fact in corpus.Facts)
            nouns.Add(fact.Id, fact.Kind.Noun());
    }

    /// <summary>The noun; null when nothing has the id.</summary>
    public string? Of(string id) => nouns.GetValueOrDefault(id);

    public bool IsRetired(string id) => retired.ContainsKey(id);

    /// <summary>What replaces something withdrawn; null when nothing does.</summary>
    public string? ReplacementOf(string id) => retired[id].ReplacedBy?.Id;

    /// <summary>True when what the id stands for was reported already: it could not be read, or may stand in what could not.</summary>
    /// <remarks>What is nearly the name of something is taken for a misspelling of it, and not for a name from a file that could not be
    /// read.</remarks>
    public bool IsSettled(string id) =>
        id.Length == 0 || broken.Contains(id)
        || (hasUnread && !nouns.ContainsKey(id) && !retired.ContainsKey(id) && Nearest.Hint(id, nouns.Keys) is null);

    /// <summary>
    /// Names near to the id among what is allowed, what could not be read whole included; a title is taken for the id it would make.
    /// </summary>
    public string? Hint(string id, IReadOnlyList<string> allowed) =>
        Nearest.Hint(
            id.ToLowerInvariant().Replace(' ', '-'),
            from name in nouns.Select(n => (Id: n.Key, Noun: n.Value)).Concat(damaged)
            where name.Id != id && allowed.Contains(name.Noun)
            select name.Id);

    private void Add(IEnumerable<string> ids, string noun)
    {
        foreach (var id in ids)
            nouns.Add(id, noun);
    }
}
