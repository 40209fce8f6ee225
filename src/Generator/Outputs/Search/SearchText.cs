namespace SinoRussia.Generator.Outputs.Search;

/// <summary>A text of a page, and how much its words weigh.</summary>
internal readonly record struct SearchText(SearchField Field, string Text);
