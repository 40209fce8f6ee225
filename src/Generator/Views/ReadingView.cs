using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Views;

/// <summary>A work to read, as a list of works names it.</summary>
/// <param name="Kind">'book', 'article' or 'documents'.</param>
/// <param name="Authors">Null for none.</param>
/// <param name="Published">Publisher, journal or archive.</param>
/// <param name="Year">Null where not known.</param>
/// <param name="Why">What it gives the reader.</param>
internal sealed record ReadingView(string Kind, string? Authors, Written Title, string Published, string? Year, Written Why)
{
    public static IReadOnlyList<ReadingView> All(PageScope scope, Chapter chapter) =>
    [
        .. chapter.Reading.Select(r => new ReadingView(
            r.Kind, scope.TextOrNull(r.Authors), scope.Words(r.Title), scope.Text(r.Published), r.Year?.InWords(scope.Interface),
            scope.Words(r.Why))),
    ];
}
