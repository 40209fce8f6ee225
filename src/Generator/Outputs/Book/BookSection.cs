using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A chapter or part as contents name it.</summary>
/// <param name="File">Name of its document in the EPUB, without extension.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Number">The chapter's; empty for a part.</param>
/// <param name="Parts">The headings of a chapter's prose; empty for a part.</param>
internal sealed record BookSection(string File, string Id, string Number, string Title, string Href, IReadOnlyList<Crumb> Parts)
{
    public static IReadOnlyList<BookSection> All(PageScope scope, BookWriting writing, BookText text)
    {
        return
        [
            .. scope.Guide.Chapters.Select(c => Chapter(c.Chapter)),
            .. text.Chronology.Count > 0 ? [Part(BookParts.Chronology, scope.Interface["chronology.title"])] : Array.Empty<BookSection>(),
            .. text.Parts.Select(p => Part(p.Id, p.Title)),
            .. text.Corrections.Count > 0 ? [Part(BookParts.Corrections, scope.Interface["correction.title"])] : Array.Empty<BookSection>(),
            Part(BookParts.Sources, scope.Interface["source.title"]),
            Part(BookParts.Notes, scope.Interface["book.notes"]),
        ];

        BookSection Chapter(Chapter chapter)
        {
            var file = BookWriting.FileOfChapter(chapter.Id);
            return new(
                file, chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title),
                writing.Address(file, chapter.Id),
                BookChapter.PartsOf(scope, writing, chapter));
        }

        BookSection Part(string name, string title) => new(name, "part." + name, "", title, writing.Address(name, "part." + name), []);
    }
}
