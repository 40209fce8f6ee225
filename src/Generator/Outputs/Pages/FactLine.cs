using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>A link to a page of the guide.</summary>
/// <param name="Href">Relative to the page it is shown on.</param>
/// <param name="Kind">The target's noun, for styling.</param>
internal sealed record LinkView(string Title, string Href, string Kind);

/// <summary>A fact as a line of a list.</summary>
/// <param name="Kind">The kind as a heading names it.</param>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Gloss">One sentence without markup, as the edition writes words.</param>
internal sealed record FactLine(LinkView Link, string Kind, string? Date, object Gloss, ImportanceView Importance, IReadOnlyList<Badge> Badges)
{
    /// <summary>How long before or after the fact that the page is about, in words; null where it is not asked or not known.</summary>
    public string? Distance { get; init; }
}

/// <summary>A heading with the facts listed under it.</summary>
/// <param name="Anchor">Unique on its page; begins with 'part-', so that no heading of the prose has the same.</param>
/// <param name="Dated">True where the dates lead.</param>
internal sealed record FactGroup(string Title, string Anchor, IReadOnlyList<FactLine> Facts, bool Dated = false);

/// <summary>How much a fact weighs.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Marks">Three dots, as many of them full as the level.</param>
internal sealed record ImportanceView(int Level, string Marks, string Words)
{
    private static readonly ImportanceView[] Levels =
        [new(1, "●○○", "detail"), new(2, "●●○", "worth knowing"), new(3, "●●●", "essential")];

    public static ImportanceView Of(Fact fact) => Levels[fact.Importance - 1];
}
