using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Makes the views of one page: its links lead from there.</summary>
/// <param name="page">Path without extension, as in <see cref="PagePaths"/>.</param>
internal sealed class PageScope(GuideLookup lookup, string page)
{
    private readonly string root = PagePaths.RootOf(page);

    public GuideLookup Lookup => lookup;

    public StudyGuide Guide => lookup.Guide;

    /// <summary>The address of another page, relative to this one.</summary>
    public string Href(string target) => root + lookup.Edition.AddressOf(target);

    public string Text(string plain) => lookup.Edition.Text(plain);

    public string? TextOrNull(string? plain) => plain is null ? null : Text(plain);

    public object Words(string plain) => lookup.Edition.Words(plain);

    public object? WordsOrNull(string? plain) => plain is null ? null : Words(plain);

    public object Blocks(Prose prose) => lookup.Edition.Blocks(Guide.Links.ProseOf(prose), Resolve);

    public object Blocks(string markdown) => lookup.Edition.Blocks(ParsedProse.Parse(markdown), Resolve);

    public object Line(string markdown) => lookup.Edition.Line(ParsedProse.ParseLine(markdown), Resolve);

    /// <summary>The first sentence of a text without markup, as the edition writes words.</summary>
    public object Gloss(Prose prose) => Words(lookup.GlossOf(prose));

    public LinkView Link(string id) => Link(Guide.Links.Find(id) ?? throw new ArgumentException($"nothing named '{id}' has a page", nameof(id)));

    public LinkView Link(LinkTarget target) => new(Text(target.Title), Href(target.Page), target.Kind);

    /// <summary>A link in running text: a source document goes by its short name.</summary>
    public LinkView NamedLink(string id)
    {
        var target = Guide.Links.Find(id) ?? throw new ArgumentException($"nothing named '{id}' has a page", nameof(id));
        return Link(target) with { Title = Text(target.Name) };
    }

    public IReadOnlyList<LinkView> Links(IEnumerable<Reference> references) =>
        [.. references.Select(r => r.Id).Distinct(StringComparer.Ordinal).Select(NamedLink)];

    public IReadOnlyList<NativeName> Names(Fact fact) =>
        [.. fact.Native.Select(n => n with { Text = Text(n.Text), Pinyin = TextOrNull(n.Pinyin) })];

    public LinkView? ChapterLink(Chapter? chapter) => chapter is null ? null : Link(chapter.Id);

    /// <summary>A fact as a line of a list.</summary>
    public FactLine Line(Fact fact) => new(
        Link(fact.Id), KindWords.One(fact.Kind), fact.Date?.InWords(), fact is Dispute dispute ? Words(dispute.Question) : Gloss(fact.Summary),
        ImportanceView.Of(fact), Badge.ForLists(fact, lookup));

    public IReadOnlyList<FactLine> Lines(IEnumerable<Fact> facts) => [.. facts.Select(Line)];

    /// <summary>The frame of this page with its crumbs and the guide's contents beside it.</summary>
    /// <param name="chapter">Id of the chapter that is current in the contents; null for none.</param>
    /// <param name="parts">What the page holds, shown under the current chapter.</param>
    public PageFrame Frame(
        string title, string description, string section, IReadOnlyList<Crumb> crumbs, string? chapter = null, IReadOnlyList<Crumb>? parts = null) =>
        PageFrame.For(Guide, page, Text(title), Text(description), section) with
        {
            Crumbs = crumbs,
            Contents = [.. Guide.Chapters.Select(c => ContentsLine(c.Chapter, c.Chapter.Id == chapter, parts ?? []))],
        };

    public Crumb HomeCrumb => new(Text(Guide.Book.Subject.Title), Href(PagePaths.Home));

    private ContentsItem ContentsLine(Chapter chapter, bool isCurrent, IReadOnlyList<Crumb> parts) => new(
        chapter.Number.ToString(CultureInfo.InvariantCulture), Text(chapter.Title), Href(PagePaths.OfChapter(chapter.Id)), isCurrent,
        isCurrent ? parts : []);

    private ResolvedLink? Resolve(WikiLink link) =>
        Guide.Links.Find(link.Id) is { } target ? new ResolvedLink(Href(target.Page), link.Words ?? target.Name, target.Kind) : null;
}
