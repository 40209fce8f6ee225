namespace SinoRussia.Generator.Site;

/// <summary>An entry of the main navigation or of the list of indexes.</summary>
/// <param name="Name">What <see cref="PageFrame.Section"/> calls it.</param>
/// <param name="Href">From the site's root.</param>
internal sealed record NavigationItem(string Name, string Title, string Href)
{
    public static NavigationItem Of(SiteEntry entry) => new(entry.Section, entry.Title, entry.Path);
}
