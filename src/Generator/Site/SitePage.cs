
namespace SinoRussia.Generator.Site;

/// <summary>A page, or another text file, that a template draws.</summary>
/// <param name="Page">Path without extension, the same in every format; what links name.</param>
/// <param name="Path">From the site's root with extension.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Template">Its name below templates/.</param>
/// <param name="View">Makes what the template draws; asked once all pages of the site are known.</param>
internal sealed record SitePage(
    string Page, string Path, string Title, string Template, Func<SiteMap, object> View) : SiteEntry(Path, Title)
{
    /// <summary>A file that is no page.</summary>
    public static SitePage File(string path, string template, Func<SiteMap, object> view) => new(path, path, "", template, view);
}
