using System.Globalization;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>What the EPUB's package document says of the book.</summary>
internal sealed record EpubPackage
{
    /// <summary>The same for every edition of a subject.</summary>
    public required string Identifier { get; init; }

    public required string Title { get; init; }

    public required string Tagline { get; init; }

    /// <summary>Plain text of one line.</summary>
    public required string Description { get; init; }

    public required string Language { get; init; }

    public required string Licence { get; init; }

    public required string Address { get; init; }

    /// <summary>Who made it; the guide's title where nobody is named, because readers show a book without one as anonymous.</summary>
    public required string Creator { get; init; }

    /// <summary>Day of the ledger's last edition, ISO 8601; null before the first.</summary>
    public required string? Date { get; init; }

    /// <summary>What it is about: the titles of the topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Time of the ledger's last edition, UTC, as dcterms:modified wants it: builds never look at the clock.</summary>
    public required string Modified { get; init; }

    /// <summary>The content documents behind contents, in the order of reading; names without extension.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Those of them that hold drawings.</summary>
    public required IReadOnlyList<string> Drawn { get; init; }

    public static EpubPackage Of(StudyGuide guide, BookText text)
    {
        var subject = guide.Corpus.Subject;
        var modified = DateTimeOffset.FromUnixTimeSeconds(guide.Ledger.Edition)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new EpubPackage
        {
            Identifier = "urn:uuid:" + new StableIds(subject.Id).Uuid("epub", "book"),
            Title = text.Title,
            Tagline = text.Tagline,
            Description = guide.Plain.GlossOf(subject.Description),
            Language = subject.Language,
            Licence = text.Licence,
            Address = text.Address,
            Modified = modified,
            Creator = subject.Editor ?? text.Title,
            Date = EditionDate.Of(guide.Ledger)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Topics = [.. guide.Corpus.Topics.Select(t => t.Title)],
            Drawn = text.Chronology.Any(p => p.Drawing is not null) ? [BookParts.Chronology] : [],
            Documents = [.. text.Sections.Select(s => s.File)],
        };
    }
}
