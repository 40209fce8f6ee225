namespace SinoRussia.Generator.Views;

/// <summary>A link to a page of the guide.</summary>
/// <param name="Href">Relative to the page it is shown on.</param>
/// <param name="Kind">The target's noun, for styling.</param>
internal sealed record LinkView(string Title, string Href, string Kind);
