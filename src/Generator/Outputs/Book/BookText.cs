using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

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
    string Title, string Tagline, Written Description, string? Edition, string Licence, string Address, int Facts, int Citations, int Top, bool Epub,
    IReadOnlyList<BookSection> Sections, IReadOnlyList<BookChapter> Chapters, IReadOnlyList<BookPart> Parts, IReadOnlyList<BookCorrections> Corrections,
    IReadOnlyList<BookSource> Sources, IReadOnlyList<NoteGroup> Notes)
{
    public static BookText Of(SiteMap site, bool isEpub)
    {
        var guide = site.Guide;
        var writing = new BookWriting(guide, isEpub);
        var scope = new PageScope(site, writing, PagePaths.Home);
        var subject = guide.Book.Subject;
        var text = new BookText(
            scope.Text(subject.Title), scope.Text(subject.Tagline), scope.Blocks(subject.Description), EditionWords(guide), scope.Text(subject.Licence),
            subject.Address, guide.Book.Facts.Count, guide.Book.Facts.Sum(f => f.AllCitations.Count()), writing.Top, isEpub, [],
            [.. guide.Chapters.Select(c => BookChapter.Of(scope, writing, c))], BookPart.All(scope, writing), BookCorrections.All(scope),
            BookSource.All(scope), NoteGroup.All(scope, writing));
        return text with { Sections = BookSection.All(scope, writing, text) };
    }

    private static string? EditionWords(StudyGuide guide) => guide.Ledger.IsEmpty
        ? null
        : DateTimeOffset.FromUnixTimeSeconds(guide.Ledger.Edition).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
