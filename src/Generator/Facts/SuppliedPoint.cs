using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Something the curators know and the documents do not say.</summary>
/// <param name="What">The point that is supplied, in words.</param>
/// <param name="Sure">How sure it is.</param>
/// <param name="Basis">What the knowledge rests on, in our words.</param>
internal sealed record SuppliedPoint(string What, Certainty Sure, string Basis, Location Location);
