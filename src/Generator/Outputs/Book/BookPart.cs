using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>All facts of one kind in short form, in the order of the kind's index.</summary>
/// <param name="Id">Name of the part's file and, behind 'part.', its anchor.</param>
internal sealed record BookPart(string Id, string Title, bool IsByLetter, IReadOnlyList<EntryGroup> Groups)
{
    /// <summary>The kinds that have facts; disputes stand in their chapters.</summary>
    public static IReadOnlyList<BookPart> All(PageScope scope, BookEdition edition) =>
    [
        .. FactKindNames.All.Where(k => k != FactKind.Dispute)
            .Select(k => new BookPart(
                k.Folder(), KindWords.Many(k), KindGroup.IsByLetter(k), [.. KindGroup.All(scope.Lookup, k).Select(g => EntryGroup.Of(scope, edition, g))]))
            .Where(p => p.Groups.Count > 0),
    ];
}

/// <summary>Entries under one heading: a letter or a period.</summary>
internal sealed record EntryGroup(string Title, IReadOnlyList<BookEntry> Entries)
{
    public static EntryGroup Of(PageScope scope, BookEdition edition, KindGroup group) =>
        new(scope.Text(group.Title), [.. group.Facts.Select(f => BookEntry.Of(scope, edition, f))]);
}

/// <summary>A fact in short form.</summary>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Figure">Null for other kinds.</param>
/// <param name="Details">Without what the date says already.</param>
/// <param name="Disputes">The disputes that the fact is the matter of.</param>
/// <param name="ChapterNumber">Of the chapter it is taught in.</param>
internal sealed record BookEntry(
    string Id, string Title, IReadOnlyList<NativeName> Native, IReadOnlyList<string> Also, string? Date, FigureView? Figure, object Summary,
    IReadOnlyList<DetailRow> Details, IReadOnlyList<Badge> Badges, IReadOnlyList<LinkView> Disputes, LinkView Chapter, string ChapterNumber,
    NoteMark? Mark)
{
    public static BookEntry Of(PageScope scope, BookEdition edition, Fact fact)
    {
        var date = fact.Date?.InWords();
        return new BookEntry(
            fact.Id, scope.Text(fact.Title), scope.Names(fact), [.. fact.Also.Select(scope.Text)], date,
            fact is Figure figure ? FigureView.Of(scope, figure) : null, scope.Blocks(fact.Summary),
            [.. FactDetails.OwnOf(scope, fact).Where(r => r.Values is not [{ Link: null } only] || only.Before != date)],
            Badge.ForLists(fact, scope.Lookup), [.. scope.Lookup.DisputesOn(fact).Select(d => scope.Link(d.Id))],
            scope.Link(fact.Chapter.Id), scope.Lookup.ChapterOf(fact).Chapter.Number.ToString(CultureInfo.InvariantCulture), edition.MarkOf(fact));
    }
}
