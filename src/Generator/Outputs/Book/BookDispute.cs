using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A dispute at its own place.</summary>
/// <param name="Date">In words; null when it has none.</param>
internal sealed record BookDispute(string Id, string Title, string? Date, Written Summary, DisputeView Matter, NoteMark? Mark)
{
    public static BookDispute Of(PageScope scope, BookWriting writing, Dispute dispute) => new(
        dispute.Id, scope.Text(dispute.Title), dispute.Date?.InWords(scope.Interface), scope.Blocks(dispute.Summary),
        DisputeView.Of(scope, dispute), writing.MarkOf(dispute));
}
