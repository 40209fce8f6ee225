using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>All facts of one kind in short form, in the order of the kind's index.</summary>
/// <param name="Id">Name of the part's file and, behind 'part.', its anchor.</param>
internal sealed record BookPart(string Id, string Title, bool IsByLetter, IReadOnlyList<EntryGroup> Groups)
{
    /// <summary>The kinds that have facts; disputes stand in their chapters.</summary>
    public static IReadOnlyList<BookPart> All(PageScope scope, BookWriting writing) =>
    [
        .. FactKindNames.All.Where(k => k != FactKind.Dispute)
            .Select(k => new BookPart(
                k.Folder(), KindWords.Many(scope.Interface, k), KindGroup.IsByLetter(k),
                [.. KindGroup.All(scope.Guide, k).Select(g => EntryGroup.Of(scope, writing, g))]))
            .Where(p => p.Groups.Count > 0),
    ];
}
