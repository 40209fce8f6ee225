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
        return new(TitleOf(rank), anchor, corrections.Count,
        [
            .. corrections.GroupBy(c => c.Seed).Select(g => new CorrectedSource(
                scope.Link(g.Key.Id), $"{anchor}-{g.Key.Id}", [.. g.Select(c => CorrectionLine.Of(scope, c))])),
        ]);
    }

    /// <summary>What a heading calls the errors of a rank.</summary>
    public static string TitleOf(ErrorRank rank) => rank switch
    {
        ErrorRank.Fact => "Errors of fact",
        ErrorRank.Date => "Dates",
        ErrorRank.Name => "Names and spellings",
        ErrorRank.Wording => "Wording and translation",
        _ => throw new ArgumentOutOfRangeException(nameof(rank)),
    };
}
