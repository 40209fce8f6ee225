using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Every output there is; a new one is one folder of code, one of templates, and one line here.</summary>
internal static class AllOutputs
{
    public static IReadOnlyList<IOutput> List { get; } =
    [
    ];
}
