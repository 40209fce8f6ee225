using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A map that the curators draw from coordinates of their own: points and hand-simplified lines.</summary>
/// <param name="Chapter">The chapter that it belongs to.</param>
/// <param name="Basis">What the coordinates rest on, in one line; they are never from the source documents.</param>
internal sealed record SchematicMap(string Id, string Title, Prose Summary, Reference Chapter, string Basis, Location Location)
{
    /// <summary>Places of the guide, which say themselves where they lie.</summary>
    public IReadOnlyList<Reference> Places { get; init; } = [];

    /// <summary>
    /// The organisation whose members among <see cref="Places"/> are marked with the date on which they joined; null for none.
    /// </summary>
    public Reference? MembersOf { get; init; }

    /// <summary>Points that no place of the guide is.</summary>
    public IReadOnlyList<MapMark> Marks { get; init; } = [];

    public IReadOnlyList<MapLine> Lines { get; init; } = [];
}
