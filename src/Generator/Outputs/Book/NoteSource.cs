using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The citations from one source document.</summary>
/// <param name="CorrectionsHref">Where the corrections of the document are.</param>
internal sealed record NoteSource(LinkView Source, string CorrectionsHref, IReadOnlyList<CitationView> Citations)
{
    public static NoteSource Of(PageScope scope, BookWriting writing, CitedDocument document) => new(
        scope.NamedLink(document.Seed.Id), BookCorrections.Address(writing, document.Seed.Id),
        CitationView.AllOf(scope, document.Citations));
}
