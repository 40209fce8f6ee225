using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What one output made.</summary>
/// <param name="Name">The output's.</param>
internal sealed record RenderedOutput(string Name, IReadOnlyList<OutputFile> Files);
