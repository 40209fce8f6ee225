using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A table made of facts; an item of content/tables.yaml. It has columns, or else <see cref="Counterparts"/>.</summary>
/// <param name="Id">Page address, for ever.</param>
internal sealed record FactTable(string Id, string Title, Location Location)
{
    /// <summary>The chapter it belongs to; null for none.</summary>
    public Reference? Chapter { get; init; }

    /// <summary>What it shows; null for nothing to say.</summary>
    public Prose? About { get; init; }

    /// <summary>Which facts it lists, those that are named below aside.</summary>
    public required TableChoice Choice { get; init; }

    /// <summary>Facts it lists besides those chosen; of any kind.</summary>
    public IReadOnlyList<Reference> Facts { get; init; } = [];

    /// <summary>From left to right, behind the name of the fact, which every table has.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Offices set side by side, each pair a table of its own; empty for a table with columns.</summary>
    public IReadOnlyList<Counterparts> Counterparts { get; init; } = [];
}
