namespace SinoRussia.Generator.Site;

/// <summary>A step of the way to a page.</summary>
/// <param name="Href">Relative to the page it is shown on.</param>
internal sealed record Crumb(string Title, string Href);
