namespace SinoRussia.Generator.Facts;

/// <summary>What an author judges; never the guide's own voice.</summary>
internal sealed record Assessment : Fact
{
    public override FactKind Kind => FactKind.Assessment;

    /// <summary>At least one person, organisation, place or source.</summary>
    public required IReadOnlyList<Reference> Holders { get; init; }

    public override IEnumerable<Reference> OwnReferences => Holders;
}
