using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>What a reader must know before trusting a fact.</summary>
/// <param name="Name">For styling: 'supplied', 'corrected' or 'disputed'.</param>
/// <param name="Words">What it says.</param>
internal sealed record Badge(string Name, string Words)
{
    /// <summary>The badges of a fact's own page.</summary>
    public static IReadOnlyList<Badge> ForPage(StudyLookup lookup, Fact fact, InterfaceWords words) =>
        fact.Supplied.Count > 0 && fact.AllCitations.Any()
            ? [.. ForLists(lookup, fact, words), new("supplied", words["badges.partly_supplied"])]
            : ForLists(lookup, fact, words);

    /// <summary>The badges that lists show; a single supplied point is too small for them.</summary>
    public static IReadOnlyList<Badge> ForLists(StudyLookup lookup, Fact fact, InterfaceWords words) =>
    [
        .. lookup.DisputesAbout(fact).Any() ? [new("disputed", words["badges.disputed"])] : Array.Empty<Badge>(),
        .. fact.AllCitations.Any(c => c.IsOfSubstance) ? [new("corrected", words["badges.corrected"])] : Array.Empty<Badge>(),
        .. !fact.AllCitations.Any() ? [new("supplied", words["badges.supplied"])] : Array.Empty<Badge>(),
    ];
}
