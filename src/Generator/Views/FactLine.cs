using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A fact as a line of a list.</summary>
/// <param name="Kind">The kind as a heading names it.</param>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Gloss">One sentence without markup.</param>
internal sealed record FactLine(
    LinkView Link, string Kind, string? Date, Written Gloss, ImportanceView Importance, IReadOnlyList<Badge> Badges)
{
    /// <summary>How long before or after the fact that the page is about, in words; null where it is not asked or not known.</summary>
    public string? Distance { get; init; }

    public static FactLine Of(PageScope scope, Fact fact)
    {
        var digest = scope.Guide.DigestOf(fact);
        return new FactLine(
            scope.Link(fact.Id), KindWords.One(scope.Interface, fact.Kind), digest.Date, scope.Words(digest.Gloss),
            ImportanceView.Of(scope, fact), digest.Badges);
    }
}
