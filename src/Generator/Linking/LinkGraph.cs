using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Linking;

/// <summary>Every id that has a page, who points to whom, and all prose, parsed once.</summary>
internal sealed class LinkGraph
{
    private readonly IReadOnlyDictionary<string, LinkTarget> targets;
    private readonly IReadOnlyDictionary<string, List<LinkTarget>> backlinks;
    private readonly Dictionary<Prose, ParsedProse> parsed;

    /// <param name="parsed">By the text itself and not by what it says, because two places may say the same.</param>
    internal LinkGraph(
        IReadOnlyDictionary<string, LinkTarget> targets, IReadOnlyDictionary<string, List<LinkTarget>> backlinks,
        Dictionary<Prose, ParsedProse> parsed) =>
        (this.targets, this.backlinks, this.parsed) = (targets, backlinks, parsed);

    /// <summary>
    /// Resolves every reference and every link of the content; what leads nowhere is reported, and, when the content was read whole and
    /// every link leads somewhere, what may mislead, whatever else is wrong.
    /// </summary>
    public static LinkGraph Build(Corpus corpus, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var graph = new LinkResolver(corpus, own).Resolve();
        if (corpus.IsWhole && !own.HasErrors)
            LinkAdvice.Run(corpus, graph, own);
        bag.Add(own);
        return graph;
    }

    /// <summary>The target an id names; null when nothing of that name has a page.</summary>
    public LinkTarget? Find(string id) => targets.GetValueOrDefault(id);

    /// <summary>
    /// How text names what an id names: what a link without words shows; the id itself when nothing of that name has a page.
    /// </summary>
    public string NameOf(string id) => Find(id)?.Name ?? id;

    /// <summary>How a sentence names it, behind a preposition: the name with its article, 'the Soviet Union'.</summary>
    public string NameInSentence(string id) => Find(id)?.Article is { } article ? $"{article} {NameOf(id)}" : NameOf(id);

    /// <summary>
    /// Everything that points to the id, by reference or in prose: chapters by number, then facts by kind and date; each once.
    /// </summary>
    public IReadOnlyList<LinkTarget> BacklinksOf(string id) => backlinks.GetValueOrDefault(id) ?? [];

    /// <summary>The prose, parsed; what came with the corpus was parsed while its links were checked.</summary>
    public ParsedProse ProseOf(Prose prose) => parsed.TryGetValue(prose, out var done) ? done : ParsedProse.Parse(prose.Text);
}
