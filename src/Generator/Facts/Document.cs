using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>A treaty, declaration, agreement or other paper of the time; not one of the source documents.</summary>
internal sealed record Document : Fact
{
    public override FactKind Kind => FactKind.Document;

    /// <summary>One of <see cref="Forms"/> or a word of the subject's own.</summary>
    public required string Form { get; init; }

    /// <summary>When it entered into force; null when it did not, or it is not given.</summary>
    public Edtf? InForce { get; init; }

    /// <summary>Places or organisations.</summary>
    public IReadOnlyList<Reference> Parties { get; init; } = [];

    public IReadOnlyList<Reference> SignedBy { get; init; } = [];

    /// <summary>A place; null when not given.</summary>
    public Reference? SignedAt { get; init; }

    public override IEnumerable<Reference> OwnReferences =>
        [.. Parties, .. SignedBy, .. SignedAt is { } at ? [at] : Array.Empty<Reference>()];

    public static IReadOnlyList<string> Forms { get; } =
    [
        "treaty", "agreement", "declaration", "statement", "communique", "minutes", "charter",
        "resolution", "proposal", "paper", "contract",
    ];
}
