
namespace SinoRussia.Generator.Site;

/// <summary>
/// Where pages are published, from the site's root; the only place that knows what their files end in. Addresses stay for ever.
/// </summary>
internal static class PageAddress
{
    /// <summary>What every web page's file ends in.</summary>
    public const string WebEnding = ".html";

    /// <summary>What every Markdown file ends in.</summary>
    public const string MarkdownEnding = ".md";

    /// <summary>The folder of the guide in Markdown.</summary>
    public const string MarkdownFolder = "markdown/";

    private const string Index = "index";

    /// <summary>A web page.</summary>
    /// <param name="page">Path without extension: 'people/li-peng'.</param>
    public static string Web(string page) => page + WebEnding;

    /// <summary>
    /// The same page of the guide in Markdown, from that guide's own root; folders' index pages are named as code hosts look for them.
    /// </summary>
    public static string Markdown(string page) =>
        (page == Index || page.EndsWith("/" + Index, StringComparison.Ordinal) ? page[..^Index.Length] + "README" : page) + MarkdownEnding;

    /// <summary>As <see cref="Markdown"/>, from the site's root.</summary>
    public static string MarkdownInSite(string page) => MarkdownFolder + Markdown(page);

    /// <summary>What leads from a page back to the root: '' or '../' once a folder.</summary>
    public static string RootOf(string page) => string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
}
