namespace SinoRussia.Generator.Facts;

/// <summary>What a state, body or leader holds or held; never the guide's own voice.</summary>
internal sealed record Position : Fact
{
    public override FactKind Kind => FactKind.Position;

    /// <summary>At least one person, organisation or place.</summary>
    public required IReadOnlyList<Reference> Holders { get; init; }

    public override IEnumerable<Reference> OwnReferences => Holders;
}
