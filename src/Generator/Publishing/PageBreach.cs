using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Publishing;

/// <summary>Something in a file that breaks the policy.</summary>
/// <param name="Words">What it is, and what was expected.</param>
internal readonly record struct PageBreach(Location At, string Words);
