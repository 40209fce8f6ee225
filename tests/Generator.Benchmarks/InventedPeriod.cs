namespace SinoRussia.Generator.Benchmarks;

/// <summary>A period with the years it begins and ends in.</summary>
internal sealed record InventedPeriod(string Id, string Title, int First, int Last);
