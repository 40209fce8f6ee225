using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>How an edition of the guide writes text, prose and addresses; the same views feed every edition.</summary>
internal interface IEdition
{
    /// <summary>True when pages carry what they say as JSON-LD too, for other programs.</summary>
    bool CarriesData { get; }

    /// <summary>A page's address from the edition's root, with extension.</summary>
    /// <param name="page">Path without extension, as in <see cref="Linking.PagePaths"/>.</param>
    string AddressOf(string page);

    /// <summary>Plain text as the edition's templates can write it anywhere, in attributes too.</summary>
    string Text(string plain);

    /// <summary>Plain text to be read, in which words of other languages say so where the edition can; what comes back is written by templates as it stands.</summary>
    object Words(string plain);

    /// <summary>Prose of any number of blocks; what comes back is written by templates as it stands.</summary>
    object Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve);

    /// <summary>Prose of one line; what comes back is written by templates as it stands.</summary>
    object Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve);
}

/// <summary>The guide as web pages; the template engine escapes plain text.</summary>
internal sealed class HtmlEdition(StudyGuide guide) : IEdition
{
    public bool CarriesData => true;

    private readonly ForeignWords foreign = ForeignIn(guide);

    /// <summary>The words of other languages, as the names in the guide tell which language they are.</summary>
    public static ForeignWords ForeignIn(StudyGuide guide) =>
        new(guide.Book.Facts.SelectMany(f => f.Native).Select(n => (n.Text, n.Language)), guide.Book.Subject.Language);

    /// <summary>As <see cref="AddressOf"/>.</summary>
    public static string PageOf(string page) => page + ".html";

    public string AddressOf(string page) => PageOf(page);

    public string Text(string plain) => plain;

    public object Words(string plain) => foreign.Mark(plain);

    public object Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) =>
        new HtmlText(prose.ToHtml(resolve, foreign, anchored: true).Html.TrimEnd('\n'));

    public object Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToInlineHtml(resolve, foreign);
}

/// <summary>The guide as Markdown files; folders' index pages are named as code hosts look for them.</summary>
internal sealed class MarkdownEdition : IEdition
{
    private const string Index = "index";

    public bool CarriesData => false;

    public string AddressOf(string page) =>
        (page == Index || page.EndsWith("/" + Index, StringComparison.Ordinal) ? page[..^Index.Length] + "README" : page) + ".md";

    public string Text(string plain) => MarkdownText.Escape(plain);

    public object Words(string plain) => Text(plain);

    public object Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToMarkdown(resolve).TrimEnd('\n');

    public object Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToMarkdown(resolve).Trim().ReplaceLineEndings(" ");
}
