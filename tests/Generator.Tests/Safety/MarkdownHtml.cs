using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>What a host that takes HTML in Markdown would find in a page.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Host = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Raw HTML, pictures, and links that are not safe, as they stand.</summary>
    public static IReadOnlyList<string> In(string markdown) =>
    [
        .. Markdown.Parse(markdown, Host).Descendants().Select(d => d switch
        {
            HtmlInline inline => inline.Tag,
            HtmlBlock block => block.Lines.ToString(),
            LinkInline { IsImage: true } image => "picture " + image.Url,
            LinkInline link when LinkSafety.Danger(link.Url ?? "") is not null => "link " + link.Url,
            _ => null,
        }).OfType<string>(),
    ];
}
