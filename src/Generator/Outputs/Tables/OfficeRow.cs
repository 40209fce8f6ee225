using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Who dealt with whom in a stretch of years.</summary>
/// <param name="Years">In words.</param>
/// <param name="Held">Of each side those who held its office then; nobody for what the guide does not say.</param>
internal sealed record OfficeRow(string Years, IReadOnlyList<IReadOnlyList<LinkView>> Held);
