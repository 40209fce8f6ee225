using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>Entries under one heading: a letter or a period.</summary>
internal sealed record EntryGroup(string Title, IReadOnlyList<BookEntry> Entries)
{
    public static EntryGroup Of(PageScope scope, BookWriting writing, KindGroup group) =>
        new(scope.Text(group.Title), [.. group.Facts.Select(f => BookEntry.Of(scope, writing, f))]);
}
