using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>The works that supplied knowledge rests on, as the back of a card has room for them.</summary>
/// <param name="Sure">How sure it is, in a word; each once.</param>
/// <param name="Works">Of each point the one named first, each once, the surest first; the fact's page has them all, with what they
/// prove.</param>
internal sealed record SuppliedWorks(string Sure, IReadOnlyList<Written> Works)
{
    /// <summary>Two works where no document is named, else one.</summary>
    /// <param name="evidence">That of one fact.</param>
    public static IReadOnlyList<SuppliedWorks> AllOf(PageScope scope, Evidence evidence) =>
    [
        .. evidence.Supplied.OrderBy(p => p.Sure).Select(p => (p.Sure, Work: FirstOf(p.Basis)))
        .DistinctBy(p => p.Work, StringComparer.Ordinal).Take(evidence.Documents.Count == 0 ? 2 : 1)
            .GroupBy(p => p.Sure).Select(
                g => new SuppliedWorks(scope.Interface.Of("sure", g.Key.Word()), [.. g.Select(p => scope.Words(p.Work))])),
    ];

    /// <summary>What stands before the first semicolon of the first sentence, without its full stop.</summary>
    private static string FirstOf(string basis) => FirstSentence.Of(basis).Split(';')[0].Trim().TrimEnd('.');
}
