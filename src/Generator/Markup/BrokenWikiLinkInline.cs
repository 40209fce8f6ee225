using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Two opening brackets that are no wiki link; shown as text.</summary>
internal sealed class BrokenWikiLinkInline(string problem) : LiteralInline("[[")
{
    /// <summary>What is wrong, then what was expected.</summary>
    public string Problem { get; } = problem;
}
