using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>A state, region, city, river or other place.</summary>
internal sealed record Place : Fact
{
    public override FactKind Kind => FactKind.Place;

    /// <summary>One of <see cref="Forms"/> or a word of the subject's own.</summary>
    public required string Form { get; init; }

    /// <summary>The place it lies in; null when not given.</summary>
    public Reference? Within { get; init; }

    /// <summary>Since when a state exists; null when not given and for other forms.</summary>
    public Edtf? From { get; init; }

    /// <summary>Until when a state existed; null when it goes on or is not given, and for other forms.</summary>
    public Edtf? To { get; init; }

    /// <summary>Where it lies, for maps; null when not given. It is supplied: no source document has coordinates.</summary>
    public GeoPoint? At { get; init; }

    public override IEnumerable<Reference> OwnReferences => Within is { } w ? [w] : [];

    /// <summary>The form that has a beginning and an end.</summary>
    public const string State = "state";

    public static IReadOnlyList<string> Forms { get; } = [State, "region", "city", "river", "lake", "border", "island", "site"];
}
