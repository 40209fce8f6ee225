using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Facts;

/// <summary>A person who acts or judges in the story.</summary>
internal sealed record Person : Fact
{
    public override FactKind Kind => FactKind.Person;

    /// <summary>The part of the name that indexes file by; null when the name begins with it.</summary>
    public string? Surname { get; init; }

    public override string IndexName => Surname is null ? Title : $"{Surname} {Title}";

    /// <summary>Null when not known or not given.</summary>
    public Edtf? Born { get; init; }

    /// <summary>Null when living, not known or not given.</summary>
    public Edtf? Died { get; init; }

    /// <summary>A place of form 'state'; null when not given.</summary>
    public Reference? Country { get; init; }

    public IReadOnlyList<Office> Offices { get; init; } = [];

    public override IEnumerable<Reference> OwnReferences =>
        [
            .. Country is { } c ? [c] : Array.Empty<Reference>(),
            .. Offices.Where(o => o.Organisation is not null).Select(o => o.Organisation!.Value),
        ];
}
