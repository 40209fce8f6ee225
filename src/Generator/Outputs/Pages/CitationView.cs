using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Where a source document says something; its words, what it says and the note as the edition writes words.</summary>
/// <param name="Source">The document's page, under the document's short name where it has one.</param>
/// <param name="Author">Author and date as far as known, of a document with a short name the date alone; null for neither.</param>
/// <param name="ParagraphAnchor">Anchor of the paragraph on the document's page.</param>
/// <param name="Words">The few words that prove it.</param>
/// <param name="Says">What the document says where it is wrong or differs; null when it agrees.</param>
/// <param name="Note">Why the fact has another value; may be null.</param>
/// <param name="Sure">How sure the correction is, in a word; null exactly when <paramref name="Says"/> is.</param>
internal sealed record CitationView(
    LinkView Source, string? Author, int Paragraph, string ParagraphAnchor, object Words, object? Says, object? Note, string? Sure)
{
    /// <summary>What the document errs in, in a word; null exactly when <see cref="Says"/> is.</summary>
    public string? Error { get; init; }

    /// <summary>True for a correction that learners meet on cards: mere wording is not asked.</summary>
    public bool IsForCards { get; init; }

    public static CitationView Of(PageScope scope, Citation citation)
    {
        var seed = scope.Lookup.SeedOf(citation.Seed.Id);
        var author = string.Join(", ", new[] { seed.Short is null ? seed.Author : null, seed.Date?.InWords() }.OfType<string>());
        return new(
            scope.NamedLink(seed.Id), author.Length == 0 ? null : scope.Text(author), citation.Paragraph,
            ParagraphView.AnchorOf(citation.Paragraph), scope.Words(citation.Words),
            scope.WordsOrNull(citation.Says?.Trim()), scope.WordsOrNull(citation.Note?.Trim()),
            SureWord.Of(citation.Sure))
        {
            Error = citation.Error?.ToString().ToLowerInvariant(),
            IsForCards = citation.Error is not (null or ErrorRank.Wording),
        };
    }

    public static IReadOnlyList<CitationView> Of(PageScope scope, IEnumerable<Citation> citations) => [.. citations.Select(c => Of(scope, c))];
}

/// <summary>What the curators add and the documents do not say; point and basis as the edition writes words.</summary>
/// <param name="Sure">How sure it is, in a word.</param>
internal sealed record SuppliedView(object What, string Sure, object Basis)
{
    public static IReadOnlyList<SuppliedView> Of(PageScope scope, IEnumerable<SuppliedPoint> points) =>
        [.. points.Select(p => new SuppliedView(scope.Words(p.What.Trim()), SureWord.Of(p.Sure)!, scope.Words(p.Basis.Trim())))];
}

/// <summary>The word for how sure the curators are.</summary>
internal static class SureWord
{
    public static string? Of(Certainty? sure) => sure?.ToString().ToLowerInvariant();
}
