using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Views;

/// <summary>A dispute with all its positions, wherever it is shown.</summary>
/// <param name="Accepted">What is generally accepted; null where nothing is.</param>
internal sealed record DisputeView(LinkView Link, string Question, IReadOnlyList<DisputeSide> Sides, Written? Accepted)
{
    public static DisputeView Of(PageScope scope, Dispute dispute) => new(
        scope.Link(dispute.Id), scope.Text(dispute.Question),
        [.. dispute.Positions.Select(p => new DisputeSide(
            scope.Links(p.Holders), scope.Blocks(p.Says), CitationView.AllOf(scope, p.Sources), SuppliedView.AllOf(scope, p.Supplied)))],
        dispute.Accepted is { } accepted ? scope.Blocks(accepted) : null);
}
