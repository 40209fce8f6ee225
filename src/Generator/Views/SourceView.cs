using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A source document that something rests on, with the paragraphs that say it.</summary>
/// <param name="Source">The document's page.</param>
/// <param name="Author">Author and date as far as known; null for neither.</param>
/// <param name="Paragraphs">By number, each once, at least one.</param>
internal sealed record SourceView(LinkView Source, string? Author, IReadOnlyList<ParagraphLink> Paragraphs)
{
    /// <summary>The documents in the order of the first citation of each, each once.</summary>
    public static IReadOnlyList<SourceView> Of(PageScope scope, Evidence evidence) =>
    [
        .. evidence.Documents.Select(d => new SourceView(
            scope.Link(d.Seed.Id), AuthorOf(scope, d.Seed),
            [.. d.Paragraphs.Select(p => new ParagraphLink(p.Number, PageAnchors.OfParagraph(p.Number)))])),
    ];

    /// <summary>Author and date as far as known; null for neither.</summary>
    public static string? AuthorOf(PageScope scope, Seed seed)
    {
        var author = string.Join(", ", new[] { seed.Author, seed.Date?.InWords() }.OfType<string>());
        return author.Length == 0 ? null : scope.Text(author);
    }
}
