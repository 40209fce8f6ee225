namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A card's template as its files have it.</summary>
/// <param name="Need">'any' or 'all'.</param>
/// <param name="Needed">Fields by place, ascending; never empty.</param>
internal sealed record ReadTemplate(string Front, string Back, string Need, IReadOnlyList<int> Needed);
