using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>What a fact, or one side of a dispute, rests on.</summary>
/// <param name="Holders">Empty for what belongs to the fact as a whole.</param>
internal sealed record NoteSide(IReadOnlyList<LinkView> Holders, IReadOnlyList<NoteSource> Sources, IReadOnlyList<SuppliedView> Supplied)
{
    public static NoteSide Of(PageScope scope, BookWriting writing, Evidence side) => new(
        scope.Links(side.Holders), [.. side.Documents.Select(d => NoteSource.Of(scope, writing, d))],
        SuppliedView.AllOf(scope, side.Supplied));
}
