using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A fact in short form.</summary>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Figure">Null for other kinds.</param>
/// <param name="Details">Without what the date says already.</param>
/// <param name="Disputes">The disputes that the fact is the matter of.</param>
/// <param name="ChapterNumber">Of the chapter it is taught in.</param>
internal sealed record BookEntry(
    string Id, string Title, IReadOnlyList<NativeName> Native, IReadOnlyList<string> Also, string? Date, FigureView? Figure, Written Summary,
    IReadOnlyList<DetailRow> Details, IReadOnlyList<Badge> Badges, IReadOnlyList<LinkView> Disputes, LinkView Chapter, string ChapterNumber,
    NoteMark? Mark)
{
    public static BookEntry Of(PageScope scope, BookWriting writing, Fact fact)
    {
        var digest = scope.Guide.DigestOf(fact);
        return new BookEntry(
            fact.Id, scope.Text(fact.Title), scope.Names(fact), [.. fact.Also.Select(scope.Text)], digest.Date,
            fact is Figure figure ? FigureView.Of(scope, figure) : null, scope.Blocks(fact.Summary),
            [.. FactDetails.OwnOf(scope, fact).Where(r => r.Values is not [{ Link: null } only] || only.Before != digest.Date)],
            digest.Badges, [.. scope.Lookup.DisputesOn(fact).Select(d => scope.Link(d.Id))],
            scope.Link(fact.Chapter.Id), scope.Lookup.ChapterOf(fact).Chapter.Number.ToString(CultureInfo.InvariantCulture), writing.MarkOf(fact));
    }
}
