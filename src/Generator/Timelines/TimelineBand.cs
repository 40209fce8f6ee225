namespace SinoRussia.Generator.Timelines;

/// <summary>A period with its title.</summary>
/// <param name="Alternate">True for every other band, which is tinted.</param>
internal sealed record TimelineBand(TimelinePeriod Period, Box Box, TextBlock Title, bool Alternate);
