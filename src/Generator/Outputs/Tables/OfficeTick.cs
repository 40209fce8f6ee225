namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>A year of the scale.</summary>
/// <param name="IsLast">True where the year stands before its line, because behind it there is no room.</param>
internal sealed record OfficeTick(int X, string Year, bool IsLast);
