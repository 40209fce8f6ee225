using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>A side of a dispute.</summary>
/// <param name="Says">One sentence.</param>
internal sealed record EveningSide(string Holders, Written Says);
