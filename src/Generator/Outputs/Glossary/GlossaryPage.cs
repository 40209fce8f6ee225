using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Glossary;

/// <summary>All terms with their definitions on one page.</summary>
/// <param name="Deck">Leads to the terms as a file of cards; null for none.</param>
/// <param name="Letters">In the order of the alphabet.</param>
internal sealed record GlossaryPage(PageFrame Page, string? Deck, IReadOnlyList<GlossaryLetter> Letters)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "glossary/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "glossary";

    public static GlossaryPage Of(PageScope scope)
    {
        var frame = scope.WideFrame(scope.Interface["glossary.title"], scope.Interface["glossary.description"], Section, scope.HomeCrumb);
        var deck = scope.Site.PathOf(PageNames.GlossaryDeck) is { } path ? PageAddress.RootOf(Path) + path : null;
        return new GlossaryPage(
            frame with { Styles = ["glossary/glossary.css"] }, deck,
            [.. KindGroup.All(scope.Guide, FactKind.Term).Select(g => GlossaryLetter.Of(scope, g))]);
    }
}
