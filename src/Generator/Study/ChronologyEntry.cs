using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A dated fact on the time line.</summary>
/// <param name="Fact">Its <see cref="Fact.Date"/> is never null.</param>
/// <param name="Topic">The main topic: its lane.</param>
/// <param name="Period">The first period that holds its earliest day; the last period's when none does.</param>
internal sealed record ChronologyEntry(Fact Fact, Topic Topic, Period Period);
