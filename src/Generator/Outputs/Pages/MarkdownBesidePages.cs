using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Markdown that lies among the web pages and links to them.</summary>
internal sealed class MarkdownBesidePages : IEdition
{
    private readonly MarkdownEdition text = new();

    public bool CarriesData => false;

    public string AddressOf(string page) => HtmlEdition.PageOf(page);

    public string Text(string plain) => text.Text(plain);

    public object Words(string plain) => text.Words(plain);

    public object Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => text.Blocks(prose, resolve);

    public object Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => text.Line(prose, resolve);
}
