using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Views;

/// <summary>Makes the views of one page: its links lead from there, and its text is written in one format.</summary>
/// <param name="page">Path without extension.</param>
internal sealed class PageScope(SiteMap site, IWriting writing, string page)
{
    private readonly string root = PageAddress.RootOf(page);

    public SiteMap Site => site;

    public StudyGuide Guide => site.Guide;

    public StudyLookup Lookup => site.Guide.Lookup;

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Interface => site.Guide.Words;

    /// <summary>The page itself: path without extension.</summary>
    public string Page => page;

    /// <summary>True when the format has room for what is asked for.</summary>
    public bool Can(Abilities ability) => writing.Abilities.HasFlag(ability);

    /// <summary>The address of another page, relative to this one.</summary>
    public string Href(string target) => root + writing.AddressOf(target);

    /// <summary>The address of a page of another output.</summary>
    /// <param name="name">One of <see cref="PageNames"/>.</param>
    public string HrefOf(string name) => Href(site.PageOf(name));

    public string Text(string plain) => writing.Text(plain);

    public string? TextOrNull(string? plain) => plain is null ? null : Text(plain);

    public Written Words(string plain) => writing.Words(plain);

    public Written? WordsOrNull(string? plain) => plain is null ? null : Words(plain);

    /// <summary>Words cited of a document, set as the rest of the guide is.</summary>
    public Written Cited(string words) =>
        Words(Guide.Corpus.Subject.Language.Split('-')[0] == "en" ? TypographicQuotes.Plain(words) : words);

    public Written Blocks(Prose prose) => writing.Blocks(Guide.Links.ProseOf(prose), Resolve);

    /// <summary>
    /// A text section by section, with numbers of notes behind the links that have one; see <see cref="IWriting.Sections"/>.
    /// </summary>
    public IReadOnlyList<Written> Sections(Prose prose, Func<string, NoteLink?> noteOf) =>
        writing.Sections(Guide.Links.ProseOf(prose), link => Resolve(link) is { } target ? target with { Note = noteOf(link.Id) } : null);

    public Written Blocks(string markdown) => writing.Blocks(ParsedProse.Parse(markdown), Resolve);

    public Written Line(string markdown) => writing.Line(ParsedProse.ParseLine(markdown), Resolve);

    /// <summary>The first sentence of a text without markup.</summary>
    public Written Gloss(Prose prose) => Words(Guide.Plain.GlossOf(prose));

    public LinkView Link(string id) =>
        Link(Guide.Links.Find(id) ?? throw new ArgumentException($"nothing named '{id}' has a page", nameof(id)));

    public LinkView Link(LinkTarget target) => new(Text(target.Title), Href(target.Page), target.Kind);

    /// <summary>A link in running text: a source document goes by its short name.</summary>
    public LinkView NamedLink(string id) => Link(id) with { Title = Text(Guide.Links.NameOf(id)) };

    /// <summary>Links in running text, each once.</summary>
    public IReadOnlyList<LinkView> Links(IEnumerable<Reference> references) =>
        [.. references.Select(r => r.Id).Distinct(StringComparer.Ordinal).Select(NamedLink)];

    public IReadOnlyList<NativeName> Names(Fact fact) =>
        [.. fact.Native.Select(n => n with { Text = Text(n.Text), Pinyin = TextOrNull(n.Pinyin) })];

    public LinkView? ChapterLink(Chapter? chapter) => chapter is null ? null : Link(chapter.Id);

    /// <summary>A fact as a line of a list.</summary>
    public FactLine Line(Fact fact) => FactLine.Of(this, fact);

    public IReadOnlyList<FactLine> Lines(IEnumerable<Fact> facts) => [.. facts.Select(Line)];

    /// <summary>The frame of this page with its crumbs and without contents: it takes the whole width.</summary>
    public PageFrame WideFrame(string title, string description, string section, params IReadOnlyList<Crumb> crumbs) =>
        PageFrame.For(site, page, Text(title), Text(description), section) with { Crumbs = crumbs };

    /// <summary>The frame of this page with its crumbs and the guide's contents beside it.</summary>
    public PageFrame Frame(string title, string description, string section, params IReadOnlyList<Crumb> crumbs) =>
        WideFrame(title, description, section, crumbs) with { Contents = Contents(null, []) };

    /// <summary>The guide's contents, as they stand beside a page.</summary>
    /// <param name="chapter">Id of the chapter that is current; null for none.</param>
    /// <param name="parts">What the page holds, shown under the current chapter.</param>
    public IReadOnlyList<ContentsItem> Contents(string? chapter, IReadOnlyList<Crumb> parts)
    {
        return parts.Count > 0 ? All() : site.Shared((nameof(Contents), writing, root, chapter), All);

        IReadOnlyList<ContentsItem> All() => [.. Guide.Chapters.Select(c => ContentsLine(c.Chapter, c.Chapter.Id == chapter, parts))];
    }

    public Crumb HomeCrumb => new(Text(Guide.Corpus.Subject.Title), Href(PagePaths.Home));

    private ContentsItem ContentsLine(Chapter chapter, bool isCurrent, IReadOnlyList<Crumb> parts) => new(
        chapter.Number.ToString(CultureInfo.InvariantCulture), Text(chapter.Title), Href(PagePaths.OfChapter(chapter.Id)), isCurrent,
        isCurrent ? parts : []);

    private ResolvedLink? Resolve(WikiLink link) =>
        Guide.Links.Find(link.Id) is { } target ? new ResolvedLink(Href(target.Page), link.Words ?? target.Name, target.Kind) : null;
}
