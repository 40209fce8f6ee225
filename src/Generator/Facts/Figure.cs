namespace SinoRussia.Generator.Facts;

/// <summary>A number that somebody gave about a period or day.</summary>
internal sealed record Figure : Fact
{
    public override FactKind Kind => FactKind.Figure;

    /// <summary>The number, as written; the lower end when <see cref="Upper"/> is given.</summary>
    public required decimal Value { get; init; }

    /// <summary>Upper end of a range, inclusive; null when there is one number only.</summary>
    public decimal? Upper { get; init; }

    /// <summary>What is counted: 'billion US dollars', 'aircraft'.</summary>
    public required string Unit { get; init; }

    /// <summary>ISO 4217 code where the unit is money, else null.</summary>
    public string? Currency { get; init; }

    /// <summary>One of <see cref="Bases"/>: how the number came about.</summary>
    public required string Basis { get; init; }

    /// <summary>One of <see cref="Bounds"/>; null means the value is meant exactly.</summary>
    public string? Bound { get; init; }

    /// <summary>Who says so: people, organisations, places or sources.</summary>
    public IReadOnlyList<Reference> SaidBy { get; init; } = [];

    /// <summary>What it is compared with, in words; null when nothing.</summary>
    public string? ComparedWith { get; init; }

    public override IEnumerable<Reference> OwnReferences => SaidBy;

    public static IReadOnlyList<string> Bases { get; } = ["measured", "estimated", "forecast", "press-report", "agreed"];

    public static IReadOnlyList<string> Bounds { get; } = ["about", "more-than", "at-least", "nearly", "up-to"];
}
