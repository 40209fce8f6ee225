using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A rule of the card lint that a card need not keep, and why.</summary>
/// <param name="Code">As written; checks prove that it is a rule's.</param>
/// <param name="Location">Place of the code.</param>
internal sealed record Waiver(string Code, string Reason, Location Location);
