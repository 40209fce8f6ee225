using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>The Markdown that prose may use: CommonMark without raw HTML, pipe tables and wiki links; nothing else.</summary>
internal static class ProsePipeline
{
    /// <summary>For prose of any number of blocks.</summary>
    public static MarkdownPipeline Blocks { get; } = Start().UsePipeTables().Build();

    /// <summary>For text of one line: '1991.' or '- ' at its start is text, not a list.</summary>
    public static MarkdownPipeline Line { get; } = OnlyParagraphs(Start()).Build();

    private static MarkdownPipelineBuilder Start()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        return builder;
    }

    private static MarkdownPipelineBuilder OnlyParagraphs(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder;
    }
}
