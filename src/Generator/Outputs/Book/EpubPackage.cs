using System.Globalization;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>What the EPUB's package document says of the book.</summary>
/// <param name="Identifier">The same for every edition of a subject.</param>
/// <param name="Modified">Time of the ledger's last edition, UTC, as dcterms:modified wants it: builds never look at the clock.</param>
/// <param name="Description">Plain text of one line.</param>
/// <param name="Documents">The content documents behind contents, in the order of reading; names without extension.</param>
internal sealed record EpubPackage(
    string Identifier, string Title, string Tagline, string Description, string Language, string Licence, string Address, string Modified,
    IReadOnlyList<string> Documents)
{
    public static EpubPackage Of(StudyGuide guide, BookText text)
    {
        var subject = guide.Book.Subject;
        var modified = DateTimeOffset.FromUnixTimeSeconds(guide.Ledger.Edition).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new EpubPackage(
            "urn:uuid:" + new StableIds(subject.Id).Uuid("epub", "book"), text.Title, text.Tagline,
            guide.Plain.GlossOf(subject.Description), subject.Language, text.Licence, text.Address, modified,
            [.. text.Sections.Select(s => s.File)]);
    }
}
