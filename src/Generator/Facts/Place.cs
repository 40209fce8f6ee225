namespace SinoRussia.Generator.Facts;

/// <summary>A state, region, city, river or other place.</summary>
internal sealed record Place : Fact
{
    public override FactKind Kind => FactKind.Place;

    /// <summary>One of <see cref="Forms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>The place it lies in; null when not given.</summary>
    public Reference? Within { get; init; }

    public override IEnumerable<Reference> OwnReferences => Within is { } w ? [w] : [];

    public static IReadOnlyList<string> Forms { get; } = ["state", "region", "city", "river", "lake", "border", "island", "site"];
}
