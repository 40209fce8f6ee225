namespace SinoRussia.Generator.Timelines;

/// <summary>A topic with its title; its marks lie within its box.</summary>
internal sealed record TimelineLane(Box Box, TextBlock Title);
