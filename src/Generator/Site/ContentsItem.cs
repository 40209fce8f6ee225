namespace SinoRussia.Generator.Site;

/// <summary>A line of the contents beside a page.</summary>
/// <param name="Number">The chapter's number as text; empty for none.</param>
/// <param name="Href">Relative to the page it is shown on.</param>
/// <param name="Current">True for the page itself, or the chapter the page belongs to.</param>
/// <param name="Parts">What the page holds, shown under its own line; empty for other lines.</param>
internal sealed record ContentsItem(string Number, string Title, string Href, bool Current, IReadOnlyList<Crumb> Parts);
