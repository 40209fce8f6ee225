using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A dispute that the card is about.</summary>
internal sealed record DisputedMatter(Written Question);
