using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>A dispute in a line: its question and all its sides.</summary>
internal sealed record EveningDispute(LinkView Link, Written Question, IReadOnlyList<EveningSide> Sides)
{
    public static EveningDispute Of(PageScope scope, Dispute dispute) => new(
        scope.Link(dispute.Id), scope.Words(dispute.Question),
        [.. dispute.Positions.Select(p => new EveningSide(
            scope.Text(string.Join(scope.Interface["lists.comma"], p.Holders.Select(h => scope.Guide.Links.NameOf(h.Id)))),
            scope.Gloss(p.Says)))]);
}
