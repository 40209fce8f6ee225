using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>A wiki link as a node of Markdig's tree.</summary>
internal sealed class WikiLinkInline(WikiLink link) : LeafInline
{
    public WikiLink Link { get; } = link;
}

/// <summary>Two opening brackets that are no wiki link; shown as text.</summary>
internal sealed class BrokenWikiLinkInline(string problem) : LiteralInline("[[")
{
    /// <summary>What is wrong, then what was expected.</summary>
    public string Problem { get; } = problem;
}
