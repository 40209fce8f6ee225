using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The whole guide in the order of reading, the same for the page to print and for the EPUB.</summary>
internal sealed record BookText
{
    public required string Title { get; init; }

    public required string Tagline { get; init; }

    public required Written Description { get; init; }

    /// <summary>Date of the ledger's last edition in words; null before the first.</summary>
    public required string? Edition { get; init; }

    public required string Licence { get; init; }

    /// <summary>Where the guide lives on the web; empty when nowhere.</summary>
    public required string Address { get; init; }

    /// <summary>How many there are.</summary>
    public required int Facts { get; init; }

    /// <summary>How many there are.</summary>
    public required int Citations { get; init; }

    /// <summary>Level of the headings of chapters and parts.</summary>
    public required int Top { get; init; }

    /// <summary>True in documents of an EPUB.</summary>
    public required bool Epub { get; init; }

    /// <summary>What contents and running heads name, in order.</summary>
    public required IReadOnlyList<BookSection> Sections { get; init; }

    public required IReadOnlyList<BookChapter> Chapters { get; init; }

    public required IReadOnlyList<BookChronology> Chronology { get; init; }

    public required IReadOnlyList<BookPart> Parts { get; init; }

    public required IReadOnlyList<BookCorrections> Corrections { get; init; }

    public required IReadOnlyList<BookSource> Sources { get; init; }

    public required IReadOnlyList<NoteGroup> Notes { get; init; }

    public static BookText Of(SiteMap site, bool isEpub)
    {
        var guide = site.Guide;
        var writing = new BookWriting(guide, isEpub);
        var scope = new PageScope(site, writing, PagePaths.Home);
        var subject = guide.Corpus.Subject;
        var text = new BookText
        {
            Title = scope.Text(subject.Title),
            Tagline = scope.Text(subject.Tagline),
            Description = scope.Blocks(subject.Description),
            Edition = EditionDate.Of(guide.Ledger)?.InWords(guide.Words),
            Licence = scope.Text(subject.Licence),
            Address = subject.Address,
            Facts = guide.Corpus.Facts.Count,
            Citations = guide.Corpus.Facts.Sum(f => f.AllCitations.Count()),
            Top = writing.Top,
            Epub = isEpub,
            Sections = [],
            Chapters = [.. guide.Chapters.Select(c => BookChapter.Of(scope, writing, c))],
            Chronology = BookChronology.All(scope),
            Parts = BookPart.All(scope, writing),
            Corrections = BookCorrections.All(scope),
            Sources = BookSource.All(scope),
            Notes = NoteGroup.All(scope, writing),
        };
        return text with { Sections = BookSection.All(scope, writing, text) };
    }
}
