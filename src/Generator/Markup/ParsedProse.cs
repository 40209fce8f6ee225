using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Markdown text, parsed once and rendered as often as needed.</summary>
/// <remarks>Raw HTML is shown as text, pictures as their words; docs/writing-facts.md says what prose may hold.</remarks>
internal sealed class ParsedProse
{
    private readonly string text;
    private readonly MarkdownDocument tree;

    private ParsedProse(string text, MarkdownPipeline pipeline, Action<int, string>? problem)
    {
        this.text = text;
        tree = Markdown.Parse(text, pipeline);
        ProseRules.Apply(tree, problem);
        Links = [.. tree.Descendants<WikiLinkInline>().Select(i => i.Link).OrderBy(l => l.Offset)];
        Headings = AnchorHeadings();
    }

    /// <summary>Wiki links in the order of the text.</summary>
    public IReadOnlyList<WikiLink> Links { get; }

    /// <summary>Headings of the text with their anchors, in order.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>Parses Markdown; <paramref name="problem"/> is told the offset and words of each unsafe or malformed link.</summary>
    public static ParsedProse Parse(string markdown, Action<int, string>? problem = null) => new(markdown, ProsePipeline.Blocks, problem);

    /// <summary>
    /// As <see cref="Parse"/> for text of one line, in which only emphasis, code and links are Markdown: '1991. A treaty' is no list.
    /// </summary>
    public static ParsedProse ParseLine(string markdown, Action<int, string>? problem = null) => new(markdown, ProsePipeline.Line, problem);

    /// <summary>The stretches of the text that are read as they stand, in order: no code, no address, no mark of Markdown.</summary>
    public IEnumerable<(int Start, int Length)> ReadableParts() => tree.Descendants()
        .Select(n => n switch
        {
            LiteralInline literal => (literal.Span.Start, literal.Span.Length),
            WikiLinkInline wiki => (wiki.Link.Offset, wiki.Link.Length),
            _ => (0, 0),
        })
        .Where(p => p.Item2 > 0);

    /// <summary>As HTML blocks; headings begin at level 2 and bear their anchors as ids.</summary>
    /// <param name="words">Which words say their language; null for none.</param>
    /// <param name="anchored">True where a link to it stands behind each heading.</param>
    public Written ToHtml(Func<WikiLink, ResolvedLink?> resolve, ForeignWords? words = null, bool anchored = false) =>
        new(Render(resolve, r =>
        {
            r.ObjectRenderers.Insert(0, new ForeignWordsRenderer(words ?? ForeignWords.None));
            if (anchored)
                r.ObjectRenderers.Insert(0, new AnchoredHeadingRenderer(Headings));
        }));

    /// <summary>As HTML blocks that stand among others on one page.</summary>
    public Written ToHtml(Func<WikiLink, ResolvedLink?> resolve, ForeignWords words, HeadingForm headings) =>
        new(Render(resolve, r =>
        {
            r.ObjectRenderers.Insert(0, new ForeignWordsRenderer(words));
            r.ObjectRenderers.Insert(0, new HeadingFormRenderer(headings));
        }));

    /// <summary>As HTML without the enclosing paragraph, for text of one line.</summary>
    /// <param name="words">As for the whole text.</param>
    public Written ToInlineHtml(Func<WikiLink, ResolvedLink?> resolve, ForeignWords? words = null)
    {
        if (!tree.All(b => b is ParagraphBlock or LinkReferenceDefinitionGroup))
            return ParseLine(text).ToInlineHtml(resolve, words);
        var html = Render(resolve, r =>
        {
            r.ImplicitParagraph = true;
            r.ObjectRenderers.Insert(0, new ForeignWordsRenderer(words ?? ForeignWords.None));
        });
        return new Written(html.TrimEnd('\n'));
    }

    /// <summary>As Markdown with the wiki links written as ordinary links; nothing else of the text changes.</summary>
    public string ToMarkdown(Func<WikiLink, ResolvedLink?> resolve)
    {
        var markdown = new StringBuilder();
        var done = 0;
        foreach (var link in Links)
        {
            markdown.Append(text, done, link.Offset - done);
            var target = resolve(link);
            markdown.Append(target is { Href.Length: > 0 }
                ? MarkdownText.Link(target.Words, target.Href)
                : MarkdownText.Escape(target?.Words ?? link.Words ?? link.Id));
            done = link.Offset + link.Length;
        }

        return markdown.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>As text without any markup, a line a block; links are their words, <paramref name="title"/> gives a target's title.</summary>
    public string ToPlainText(Func<string, string> title) =>
        Render(
            link => new ResolvedLink("", link.Words ?? title(link.Id), null),
            r => r.EnableHtmlForBlock = r.EnableHtmlForInline = r.EnableHtmlEscape = false).Trim('\n');

    private string Render(Func<WikiLink, ResolvedLink?> resolve, Action<HtmlRenderer> set)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        ProsePipeline.Blocks.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new WikiLinkRenderer(resolve));
        set(renderer);
        renderer.Render(tree);
        return writer.ToString();
    }

    private List<Heading> AnchorHeadings()
    {
        var headings = new List<Heading>();
        var anchors = new HeadingAnchors();
        foreach (var block in tree.Descendants<HeadingBlock>())
        {
            var words = Words(block.Inline);
            var heading = new Heading(block.Level, words, anchors.Next(words));
            block.GetAttributes().Id = heading.Anchor;
            headings.Add(heading);
        }

        return headings;
    }

    private static string Words(ContainerInline? inlines) =>
        string.Concat((inlines?.Descendants() ?? []).Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            WikiLinkInline wiki => wiki.Link.Words ?? wiki.Link.Id,
            LineBreakInline => " ",
            _ => "",
        }));
}
