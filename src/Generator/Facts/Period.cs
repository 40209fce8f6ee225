using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A stretch of time; a band of the time line.</summary>
/// <param name="Date">An EDTF interval, open ends allowed.</param>
internal sealed record Period(string Id, string Title, Edtf Date, Prose Summary, Location Location)
{
    /// <summary>By identity, as facts.</summary>
    public bool Equals(Period? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
