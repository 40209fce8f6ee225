using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>Names things as JSON-LD does, for one file: its addresses lead from there.</summary>
/// <param name="from">The file from the site's root.</param>
internal sealed class DataScope(StudyGuide guide, string from)
{
    public StudyGuide Guide => guide;

    /// <summary>The address of a page.</summary>
    /// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
    public string AddressOf(string page) => SiteAddress.Of(guide.Corpus.Subject, from, PageAddress.Web(page));

    /// <summary>A thing is not its page: its identity is the page's address with the noun of its kind.</summary>
    public string IdOf(LinkTarget target) => $"{AddressOf(target.Page)}#{target.Kind}";

    public LinkTarget TargetOf(string id) =>
        guide.Links.Find(id) ?? throw new ArgumentException($"nothing named '{id}' has a page", nameof(id));

    /// <summary>The text without markup, on one line.</summary>
    public string Plain(Prose prose) => guide.Plain.LineOf(prose);

    /// <summary>A fact by type and name; what else is known of it stands on its own page.</summary>
    public Node Mention(Fact fact) => new Node(ThingType.Of(fact), IdOf(TargetOf(fact.Id))).Set("name", fact.Title);

    public Node? Mention(Reference? reference) =>
        reference is { } given && guide.Lookup.FactOf(given.Id) is { } fact ? Mention(fact) : null;

    /// <summary>The facts among the references, each once.</summary>
    public IEnumerable<Node> Mentions(IEnumerable<Reference> references) =>
        guide.Lookup.FactsOf(references).Select(Mention);

    /// <summary>A source document, with what a bibliography has of it.</summary>
    public Node Source(Seed seed) => new Node(ThingType.Source, IdOf(TargetOf(seed.Id)))
        .Set("name", seed.Title)
        .Set("author", seed.Author)
        .Set("publisher", seed.Publisher)
        .Set("dateCreated", DateValue.PointOf(seed.Date))
        .Set("inLanguage", seed.Language);

    /// <summary>The guide itself.</summary>
    public Node Site() => new Node("WebSite", AddressOf(PagePaths.Home))
        .Set("url", AddressOf(PagePaths.Home))
        .Set("name", guide.Corpus.Subject.Title);
}
