namespace SinoRussia.Generator.Facts;

/// <summary>A matter on which sources or holders disagree; wherever it is shown, all positions are.</summary>
internal sealed record Dispute : Fact
{
    public override FactKind Kind => FactKind.Dispute;

    public required string Question { get; init; }

    /// <summary>At least two.</summary>
    public required IReadOnlyList<DisputePosition> Positions { get; init; }

    /// <summary>What no plain recall card may ask, each fact once.</summary>
    public IReadOnlyList<DisputedPoint> Points { get; init; } = [];

    /// <summary>The facts of all points.</summary>
    public IReadOnlyList<Reference> Concerns => [.. Points.Select(p => p.Fact)];

    /// <summary>What is generally accepted; null where nothing is.</summary>
    public Prose? Accepted { get; init; }

    public override IEnumerable<Citation> AllCitations => [.. Sources, .. Positions.SelectMany(p => p.Sources)];

    public override IEnumerable<Reference> OwnReferences => [.. Concerns, .. Positions.SelectMany(p => p.Holders)];
}
