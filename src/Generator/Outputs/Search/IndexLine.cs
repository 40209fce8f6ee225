namespace SinoRussia.Generator.Outputs.Search;

/// <summary>An index of the guide.</summary>
/// <param name="Count">How many entries it has.</param>
internal sealed record IndexLine(string Title, string Href, int Count);
