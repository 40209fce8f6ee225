using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The cards that a chapter asks at one place.</summary>
/// <param name="Anchor">On the page of the chapter.</param>
/// <param name="Cards">In teaching order, at least one.</param>
internal sealed record PracticeSet(string Anchor, IReadOnlyList<PracticeCard> Cards)
{
    /// <summary>Null where nothing is asked.</summary>
    public static PracticeSet? Of(PageScope scope, string anchor, IReadOnlyList<CardFace> faces) =>
        faces.Count == 0 ? null : new PracticeSet(anchor, [.. faces.Select(f => PracticeCard.Of(scope, f))]);
}
