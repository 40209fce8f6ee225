using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>A wiki link as a node of Markdig's tree.</summary>
internal sealed class WikiLinkInline(WikiLink link) : LeafInline
{
    public WikiLink Link { get; } = link;
}
