using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The corrections of one rank, by document.</summary>
/// <param name="Count">How many there are.</param>
internal sealed record CorrectedRank(string Title, string Anchor, int Count, IReadOnlyList<CorrectedSource> Sources)
{
    public static CorrectedRank Of(PageScope scope, ErrorRank rank, IReadOnlyList<Correction> corrections)
    {
        var anchor = "part-" + rank.Word();
        return new(scope.Interface.Of("correction.of", rank.Word()), anchor, corrections.Count,
        [
            .. corrections.GroupBy(c => c.Seed).Select(g => new CorrectedSource(
                scope.Link(g.Key.Id), $"{anchor}-{g.Key.Id}", [.. g.Select(c => CorrectionLine.Of(scope, c))])),
        ]);
    }
}
