using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Figures of the guide drawn side by side.</summary>
/// <param name="Chapter">The chapter that it belongs to.</param>
/// <param name="Unit">Of every number.</param>
/// <param name="Series">At least one; what was counted in another way is another series.</param>
internal sealed record Chart(
    string Id, string Title, Prose Summary, Reference Chapter, string Unit, IReadOnlyList<ChartSeries> Series, Location Location);
