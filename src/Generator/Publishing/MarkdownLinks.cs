using System.Collections.Frozen;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Finds the links of a Markdown page.</summary>
internal static class MarkdownLinks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>
    /// Links without a scheme; anchors within Markdown files are left to the host that renders them. Null when the page is nested too deep
    /// to be read.
    /// </summary>
    public static PageLinks? Read(OutputFile file, TextPool pool)
    {
        MarkdownDocument page;
        try
        {
            page = Markdown.Parse(Encoding.UTF8.GetString(file.Content.Span), Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }

        var links = page.Descendants<LinkInline>()
            .Where(l => l.Url is { Length: > 0 } url && HtmlLinks.StaysInside(url))
            .Select(l => new PageLink(pool.Of(l.Url), l.Line + 1))
            .DistinctBy(l => l.Target);
        return new PageLinks(file.Path, [.. links], FrozenSet<string>.Empty);
    }
}
