using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The corrections of one document, the weightiest first.</summary>
internal sealed record BookCorrections(LinkView Source, string Anchor, IReadOnlyList<CorrectionLine> Lines)
{
    public static IReadOnlyList<BookCorrections> All(PageScope scope) =>
    [
        .. scope.Guide.Corrections.GroupBy(c => c.Seed).OrderBy(g => g.Key.Id, StringComparer.Ordinal).Select(g => new BookCorrections(
            scope.Link(g.Key.Id), AnchorOf(g.Key.Id), [.. g.Select(c => CorrectionLine.Of(scope, c))])),
    ];

    public static string Address(BookWriting writing, string seed) => writing.Address(BookParts.Corrections, AnchorOf(seed));

    private static string AnchorOf(string seed) => $"{BookParts.Corrections}.{seed}";
}
