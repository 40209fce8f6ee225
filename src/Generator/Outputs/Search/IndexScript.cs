namespace SinoRussia.Generator.Outputs.Search;

/// <summary>What the script of the index holds.</summary>
/// <param name="Json">As <see cref="IndexJson"/> writes it.</param>
internal sealed record IndexScript(string Json);
