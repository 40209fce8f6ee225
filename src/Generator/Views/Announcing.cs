using SinoRussia.Generator.Site;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Views;

/// <summary>Announces pages whose views are made in the scope of the page.</summary>
internal static class Announcing
{
    /// <summary>A web page.</summary>
    /// <param name="page">Path without extension.</param>
    /// <param name="template">Its name below templates/.</param>
    public static SitePage Web(IWriting writing, string page, string title, string template, Func<PageScope, object> view) =>
        new(page, PageAddress.Web(page), title, template, site => view(new PageScope(site, writing, page)));

    /// <summary>A page of the guide in Markdown; parameters as for a web page.</summary>
    public static SitePage Markdown(IWriting writing, string page, string title, string template, Func<PageScope, object> view) =>
        new(page, PageAddress.MarkdownInSite(page), title, template, site => view(new PageScope(site, writing, page)));
}
