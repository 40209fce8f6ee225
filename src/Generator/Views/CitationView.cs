using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Views;

/// <summary>Where a source document says something.</summary>
/// <param name="Source">The document's page, under the document's short name where it has one.</param>
/// <param name="Author">Author and date as far as known, of a document with a short name the date alone; null for neither.</param>
/// <param name="ParagraphAnchor">Anchor of the paragraph on the document's page.</param>
/// <param name="Words">The few words that prove it.</param>
/// <param name="Says">What the document says where it is wrong or differs; null when it agrees.</param>
/// <param name="Note">Why the fact has another value; may be null.</param>
/// <param name="Sure">How sure the correction is, in a word; null exactly when <paramref name="Says"/> is.</param>
internal sealed record CitationView(
    LinkView Source, string? Author, int Paragraph, string ParagraphAnchor, Written Words, Written? Says, Written? Note, string? Sure)
{
    /// <summary>What the document errs in, in a word; null exactly when <see cref="Says"/> is.</summary>
    public string? Error { get; init; }

    public static CitationView Of(PageScope scope, Citation citation)
    {
        var seed = scope.Lookup.SeedOf(citation.Seed.Id);
        return new(
            scope.NamedLink(seed.Id), SourceView.AuthorOf(scope, seed), citation.Paragraph, PageAnchors.OfParagraph(citation.Paragraph),
            scope.Cited(citation.Words), scope.WordsOrNull(citation.Says?.Trim()), scope.WordsOrNull(citation.Note?.Trim()),
            citation.Sure is { } sure ? scope.Interface.Of("sure", sure.Word()) : null)
        {
            Error = citation.Error is { } error ? scope.Interface.Of("correction.in", error.Word()) : null,
        };
    }

    public static IReadOnlyList<CitationView> AllOf(PageScope scope, IEnumerable<Citation> citations) =>
        [.. citations.Select(c => Of(scope, c))];
}
