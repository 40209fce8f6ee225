
namespace SinoRussia.Generator.Views;

/// <summary>A row of a fact's data.</summary>
internal sealed record DetailRow(string Label, IReadOnlyList<DetailValue> Values);
