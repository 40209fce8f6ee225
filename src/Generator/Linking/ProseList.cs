using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>Lists every prose of the content in which links may stand.</summary>
internal static class ProseList
{
    public static IEnumerable<Prose> Of(Chapter chapter) =>
    [
        .. chapter.Objectives, chapter.Before, chapter.Summary, .. chapter.Questions.SelectMany(q => q.Outline.Prepend(q.Ask)),
        chapter.Body,
    ];

    public static IEnumerable<Prose> Of(Fact fact) =>
        fact is Dispute dispute
            ?
            [
                .. OfEvery(fact), .. dispute.Positions.Select(p => p.Says),
                .. dispute.Accepted is { } accepted ? [accepted] : Array.Empty<Prose>(),
            ]
            : OfEvery(fact);

    /// <summary>Prose of what nothing points to.</summary>
    public static IEnumerable<Prose> OfFrame(Corpus corpus) =>
    [
        corpus.Subject.Description, .. corpus.Periods.Select(p => p.Summary), .. corpus.Topics.Select(t => t.Summary),
        .. corpus.Tables.Select(t => t.About).OfType<Prose>(), .. corpus.Maps.Select(m => m.Summary),
        .. corpus.Charts.Select(c => c.Summary),
    ];

    private static IEnumerable<Prose> OfEvery(Fact fact) => fact.Properties.Select(p => p.Says).Prepend(fact.Summary);
}
