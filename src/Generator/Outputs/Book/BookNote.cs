using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>An endnote: what a fact rests on.</summary>
/// <param name="Back">Leads to the note's mark at the fact's own place.</param>
internal sealed record BookNote(string Anchor, int Number, string Title, string Back, IReadOnlyList<NoteSide> Sides)
{
    public static BookNote Of(PageScope scope, BookWriting writing, Fact fact) => new(
        BookWriting.NoteAnchor(fact.Id), writing.Numbers.NumberOf(fact.Id)!.Value, scope.Text(fact.Title), writing.MarkAddress(fact),
        [.. scope.Guide.DigestOf(fact).Sides.Select(s => NoteSide.Of(scope, writing, s))]);
}
