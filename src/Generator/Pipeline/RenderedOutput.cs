using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What one output made.</summary>
/// <param name="Name">The output's.</param>
/// <param name="Identities">What it publishes for ever besides what the content itself does, with digests.</param>
internal sealed record RenderedOutput(string Name, IReadOnlyList<OutputFile> Files, IReadOnlyList<Identity> Identities);
