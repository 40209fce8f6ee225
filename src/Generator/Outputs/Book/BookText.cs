using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The whole guide in the order of reading, the same for the page to print and for the EPUB.</summary>
/// <param name="Edition">Date of the ledger's last edition in words; null before the first.</param>
/// <param name="Address">Where the guide lives on the web; empty when nowhere.</param>
/// <param name="Facts">How many there are.</param>
/// <param name="Citations">How many there are.</param>
/// <param name="Top">Level of the headings of chapters and parts.</param>
/// <param name="Epub">True in documents of an EPUB.</param>
/// <param name="Sections">What contents and running heads name, in order.</param>
internal sealed record BookText(
    string Title, string Tagline, object Description, string? Edition, string Licence, string Address, int Facts, int Citations, int Top, bool Epub,
    IReadOnlyList<BookSection> Sections, IReadOnlyList<BookChapter> Chapters, IReadOnlyList<BookPart> Parts, IReadOnlyList<BookCorrections> Corrections,
    IReadOnlyList<BookSource> Sources, IReadOnlyList<NoteGroup> Notes)
{
    public static BookText Of(StudyGuide guide, bool isEpub)
    {
        var edition = new BookEdition(guide, isEpub);
        var scope = new PageScope(new GuideLookup(guide, edition), PagePaths.Home);
        var subject = guide.Book.Subject;
        var text = new BookText(
            scope.Text(subject.Title), scope.Text(subject.Tagline), scope.Blocks(subject.Description), EditionWords(guide), scope.Text(subject.Licence),
            subject.Address, guide.Book.Facts.Count, guide.Book.Facts.Sum(f => f.AllCitations.Count()), edition.Top, isEpub, [],
            [.. guide.Chapters.Select(c => BookChapter.Of(scope, edition, c))], BookPart.All(scope, edition), BookCorrections.All(scope),
            BookSource.All(scope), NoteGroup.All(scope, edition));
        return text with { Sections = BookSection.All(scope, edition, text) };
    }

    private static string? EditionWords(StudyGuide guide) => guide.Ledger.IsEmpty
        ? null
        : DateTimeOffset.FromUnixTimeSeconds(guide.Ledger.Edition).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>A chapter or part as contents name it.</summary>
/// <param name="File">Name of its document in the EPUB, without extension.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Number">The chapter's; empty for a part.</param>
/// <param name="Parts">The headings of a chapter's prose; empty for a part.</param>
internal sealed record BookSection(string File, string Id, string Number, string Title, string Href, IReadOnlyList<Crumb> Parts)
{
    public static IReadOnlyList<BookSection> All(PageScope scope, BookEdition edition, BookText text)
    {
        return
        [
            .. scope.Guide.Chapters.Select(c => Chapter(c.Chapter)),
            .. text.Parts.Select(p => Part(p.Id, p.Title)),
            .. text.Corrections.Count > 0 ? [Part(BookParts.Corrections, "Corrections")] : Array.Empty<BookSection>(),
            Part(BookParts.Sources, "Sources"),
            Part(BookParts.Notes, "Notes"),
        ];

        BookSection Chapter(Chapter chapter)
        {
            var file = BookEdition.FileOfChapter(chapter.Id);
            return new(
                file, chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), edition.Address(file, chapter.Id),
                BookChapter.PartsOf(scope, edition, chapter));
        }

        BookSection Part(string name, string title) => new(name, "part." + name, "", title, edition.Address(name, "part." + name), []);
    }
}
