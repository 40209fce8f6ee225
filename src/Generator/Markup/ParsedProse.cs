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

    /// <summary>Where links begin that were refused: in Markdown they must not be links either.</summary>
    private readonly List<int> refused = [];

    private readonly List<int> unsafeDefinitions;

    private ParsedProse(string text, MarkdownPipeline pipeline, Action<int, string>? problem)
    {
        this.text = text;
        tree = ReadTree(text, pipeline, problem);
        Untaken = UntakenMarkup.Find(text, tree);
        unsafeDefinitions =
        [
            .. tree.Descendants<LinkReferenceDefinition>().Where(d => LinkSafety.Problem(d.Url ?? "") is not null)
            .Select(d => d.Span.Start),
        ];
        ProseRules.Apply(tree, (offset, words) =>
        {
            refused.Add(offset);
            problem?.Invoke(offset, words);
        });
        Links = [.. tree.Descendants<WikiLinkInline>().Select(i => i.Link).OrderBy(l => l.Offset)];
        Headings = AnchorHeadings();
        var sections = SectionBlocks().ToList();
        SectionStarts = [.. sections.Select(h => h.Span.Start)];
        var anchors = sections.Select(h => h.GetAttributes().Id).ToHashSet(StringComparer.Ordinal);
        SectionHeadings = [.. Headings.Where(h => anchors.Contains(h.Anchor))];
    }

    /// <summary>Wiki links in the order of the text.</summary>
    public IReadOnlyList<WikiLink> Links { get; }

    /// <summary>What looks like markup and is none here, with the offset and what was expected, in order.</summary>
    public IReadOnlyList<(int Offset, string Words)> Untaken { get; }

    /// <summary>Offset of the first heading; null when there is none.</summary>
    public int? HeadingAt { get; private set; }

    /// <summary>Headings of the text with their anchors, in order.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The headings of level 2 that stand in no other block, in order: each begins a section.</summary>
    public IReadOnlyList<Heading> SectionHeadings { get; }

    /// <summary>The offsets of <see cref="SectionHeadings"/>.</summary>
    public IReadOnlyList<int> SectionStarts { get; }

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
    /// <param name="anchorName">What the link to a heading that stands behind it is called; null where none stands there.</param>
    public Written ToHtml(Func<WikiLink, ResolvedLink?> resolve, ForeignWords? words = null, Func<string, string>? anchorName = null) =>
        new(Render(resolve, SetBlocks(words, anchorName)));

    /// <summary>
    /// As <see cref="ToHtml(Func{WikiLink, ResolvedLink?}, ForeignWords?, Func{string, string}?)"/> with a link behind each heading,
    /// section by section: what stands before the first of <see cref="SectionStarts"/>, empty where nothing does, then each section with
    /// its heading.
    /// </summary>
    public IReadOnlyList<Written> ToHtmlSections(Func<WikiLink, ResolvedLink?> resolve, ForeignWords words, Func<string, string> anchorName)
    {
        var starts = SectionBlocks().ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        List<List<Block>> sections = [[]];
        foreach (var block in tree)
        {
            if (starts.Contains(block))
                sections.Add([]);
            sections[^1].Add(block);
        }

        return [.. sections.Select(s => new Written(Render(resolve, SetBlocks(words, anchorName), s)))];
    }

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

    /// <summary>
    /// As Markdown with the wiki links written as ordinary links, and with raw HTML and refused links and pictures escaped, which hosts
    /// would take for what they look like; nothing else of the text changes.
    /// </summary>
    public string ToMarkdown(Func<WikiLink, ResolvedLink?> resolve)
    {
        var markdown = new StringBuilder();
        var raw = RawHtml.PlacesIn(text, tree);
        raw.UnionWith(refused.Concat(unsafeDefinitions).Select(OpeningBracket));
        var done = 0;
        foreach (var link in Links)
        {
            Append(done, link.Offset);
            var target = resolve(link);
            markdown.Append(target is { Href.Length: > 0 }
                ? MarkdownText.Link(target.Words, target.Href)
                : MarkdownText.Escape(target?.Words ?? link.Words ?? link.Id));
            done = link.Offset + link.Length;
        }

        Append(done, text.Length);
        return markdown.ToString();

        void Append(int from, int to)
        {
            for (; from < to; from++)
            {
                if (raw.Contains(from))
                    markdown.Append('\\');
                markdown.Append(text[from]);
            }
        }
    }

    /// <summary>
    /// As text without any markup, a line a block; links are their words, <paramref name="title"/> gives a target's title.
    /// </summary>
    public string ToPlainText(Func<string, string> title) =>
        Render(
            link => new ResolvedLink("", link.Words ?? title(link.Id), null),
            r => r.EnableHtmlForBlock = r.EnableHtmlForInline = r.EnableHtmlEscape = false).Trim('\n');

    /// <summary>
    /// Where the '[' of a link or picture is that begins here; the place itself for others, which need no backslash or have one.
    /// </summary>
    private int OpeningBracket(int offset) =>
        offset + 1 < text.Length && text[offset] == '!' && text[offset + 1] == '[' ? offset + 1
        : offset < text.Length && text[offset] == '[' ? offset : -1;

    /// <summary>The tree; of what is beyond the limits, the text as it stands in one paragraph.</summary>
    private static MarkdownDocument ReadTree(string text, MarkdownPipeline pipeline, Action<int, string>? problem)
    {
        try
        {
            if (ProseLimits.Problem(text) is not { } beyond)
                return Markdown.Parse(text, pipeline);
            problem?.Invoke(beyond.Offset, $"{beyond.Words}, expected fewer");
        }
        catch (ArgumentException)
        {
            // Markdig says so of trees deeper than 128, whatever brought them about.
            problem?.Invoke(0, "markup nested deeper than a text needs, expected it flatter");
        }

        return [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text)) }];
    }

    private IEnumerable<HeadingBlock> SectionBlocks() => tree.OfType<HeadingBlock>().Where(h => h.Level <= 2);

    private Action<HtmlRenderer> SetBlocks(ForeignWords? words, Func<string, string>? anchorName) => r =>
    {
        r.ObjectRenderers.Insert(0, new ForeignWordsRenderer(words ?? ForeignWords.None));
        if (anchorName is not null)
            r.ObjectRenderers.Insert(0, new AnchoredHeadingRenderer(Headings, anchorName));
    };

    /// <param name="blocks">Of the tree; null for all.</param>
    private string Render(Func<WikiLink, ResolvedLink?> resolve, Action<HtmlRenderer> set, IEnumerable<Block>? blocks = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        ProsePipeline.Blocks.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new WikiLinkRenderer(resolve));
        set(renderer);
        foreach (var block in blocks ?? tree)
            renderer.Render(block);
        return writer.ToString();
    }

    private List<Heading> AnchorHeadings()
    {
        var headings = new List<Heading>();
        var anchors = new HeadingAnchors();
        foreach (var block in tree.Descendants<HeadingBlock>())
        {
            HeadingAt ??= block.Span.Start;
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
