using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The endnotes of one part of the book.</summary>
/// <param name="Anchor">Of the heading.</param>
/// <param name="Number">The chapter's; empty for a kind of fact.</param>
/// <param name="First">Number of the first note.</param>
internal sealed record NoteGroup(string Anchor, string Number, string Title, int First, IReadOnlyList<BookNote> Notes)
{
    public static IReadOnlyList<NoteGroup> All(PageScope scope, BookWriting writing) =>
        [.. writing.Numbers.Parts.Select(p => Of(scope, writing, p))];

    private static NoteGroup Of(PageScope scope, BookWriting writing, NotedPart part)
    {
        List<BookNote> notes = [.. part.Facts.Select(f => BookNote.Of(scope, writing, f))];
        return part.Chapter is { } chapter
            ? new(
                "notes." + chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), notes[0].Number,
                notes)
            : new("notes." + part.Kind!.Value.Folder(), "", KindWords.Many(scope.Interface, part.Kind.Value), notes[0].Number, notes);
    }
}
