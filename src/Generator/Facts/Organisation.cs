using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>A body that acts: an alliance, a parliament, an academy, a movement.</summary>
internal sealed record Organisation : Fact
{
    public override FactKind Kind => FactKind.Organisation;

    /// <summary>Null when not known or not given.</summary>
    public Edtf? Founded { get; init; }

    /// <summary>Null when it exists, or the end is not known or not given.</summary>
    public Edtf? Dissolved { get; init; }

    public IReadOnlyList<Membership> Members { get; init; } = [];

    public override IEnumerable<Reference> OwnReferences => Members.Select(m => m.Member);
}
