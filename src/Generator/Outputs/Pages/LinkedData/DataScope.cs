using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Outputs.Pages.LinkedData;

/// <summary>Names things as JSON-LD does, for one file: its addresses lead from there.</summary>
/// <param name="from">The file from the site's root.</param>
internal sealed class DataScope(GuideLookup lookup, string from)
{
    public GuideLookup Lookup => lookup;

    /// <summary>The address of a page.</summary>
    /// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
    public string AddressOf(string page) => SiteAddress.Of(lookup.Guide, from, page + ".html");

    /// <summary>A thing is not its page: its identity is the page's address with the noun of its kind.</summary>
    public string IdOf(LinkTarget target) => $"{AddressOf(target.Page)}#{target.Kind}";

    public LinkTarget TargetOf(string id) =>
        lookup.Guide.Links.Find(id) ?? throw new ArgumentException($"nothing named '{id}' has a page", nameof(id));

    /// <summary>The text without markup, on one line.</summary>
    public string Plain(Prose prose) => lookup.Guide.Links.ProseOf(prose).ToPlainText(lookup.Guide.Links.NameOf).TrimEnd('\n').ReplaceLineEndings(" ");

    /// <summary>A fact by type and name; what else is known of it stands on its own page.</summary>
    public Node Mention(Fact fact) => new Node(ThingType.Of(fact), IdOf(TargetOf(fact.Id))).Set("name", fact.Title);

    public Node? Mention(Reference? reference) => reference is { } given && lookup.FactOf(given.Id) is { } fact ? Mention(fact) : null;

    /// <summary>The facts among the references, each once.</summary>
    public IEnumerable<Node> Mentions(IEnumerable<Reference> references) =>
        references.Select(r => r.Id).Distinct(StringComparer.Ordinal).Select(lookup.FactOf).OfType<Fact>().Select(Mention);

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
        .Set("name", lookup.Guide.Book.Subject.Title);
}
