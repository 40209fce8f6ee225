using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A source document that something rests on, with the paragraphs that say it.</summary>
/// <param name="Source">The document's page, under the document's short name where it has one.</param>
/// <param name="Author">As <see cref="AuthorOf"/> has it.</param>
/// <param name="Paragraphs">By number, each once, at least one.</param>
internal sealed record SourceView(LinkView Source, string? Author, IReadOnlyList<ParagraphLink> Paragraphs)
{
    /// <summary>The documents in the order of the first citation of each, each once.</summary>
    public static IReadOnlyList<SourceView> AllOf(PageScope scope, Evidence evidence) =>
    [
        .. evidence.Documents.Select(d => new SourceView(
            scope.NamedLink(d.Seed.Id), AuthorOf(scope, d.Seed),
            [.. d.Paragraphs.Select(p => new ParagraphLink(p.Number, PageAnchors.OfParagraph(p.Number)))])),
    ];

    /// <summary>Author and date as far as known, of a document with a short name the date alone; null for neither.</summary>
    public static string? AuthorOf(PageScope scope, Seed seed)
    {
        var author = string.Join(
            scope.Interface["lists.comma"],
            new[] { seed.Short is null ? seed.Author : null, seed.Date?.InWords(scope.Interface) }.OfType<string>());
        return author.Length == 0 ? null : scope.Text(author);
    }
}
