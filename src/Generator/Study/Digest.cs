using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>A fact in short, as lists, previews, cards and data files show it; made once a fact for all outputs.</summary>
/// <param name="Gloss">What a list says of it in one sentence without markup: the question of a dispute, else the summary's first
/// sentence.</param>
/// <param name="Summary">The whole summary without markup, on one line.</param>
/// <param name="Date">In words; null when the fact has none.</param>
/// <param name="Badges">Those that lists show.</param>
/// <param name="PageBadges">Those of the fact's own page.</param>
/// <param name="Evidence">All that it rests on, the sides of a dispute included.</param>
/// <param name="Sides">The same side by side: the fact's own, then that of each side of a dispute; empty ones left out.</param>
internal sealed record Digest(
    string Gloss, string Summary, string? Date, IReadOnlyList<Badge> Badges, IReadOnlyList<Badge> PageBadges, Evidence Evidence,
    IReadOnlyList<Evidence> Sides)
{
    public static Digest Of(StudyLookup lookup, PlainText plain, Fact fact, InterfaceWords words) => new(
        fact is Dispute dispute ? dispute.Question : plain.GlossOf(fact.Summary), plain.LineOf(fact.Summary), fact.Date?.InWords(words),
        Badge.ForLists(lookup, fact, words), Badge.ForPage(lookup, fact, words), Evidence.Of(lookup, fact), Evidence.SidesOf(lookup, fact));
}
