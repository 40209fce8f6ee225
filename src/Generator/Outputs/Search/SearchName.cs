namespace SinoRussia.Generator.Outputs.Search;

/// <summary>Another name of what a page is about.</summary>
/// <param name="Language">BCP 47 tag of a native name; null for a spelling in the guide's own language.</param>
internal sealed record SearchName(string Text, string? Language);
