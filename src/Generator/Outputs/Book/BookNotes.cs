using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The endnotes of one part of the book.</summary>
/// <param name="Anchor">Of the heading.</param>
/// <param name="Number">The chapter's; empty for a kind of fact.</param>
/// <param name="First">Number of the first note.</param>
internal sealed record NoteGroup(string Anchor, string Number, string Title, int First, IReadOnlyList<BookNote> Notes)
{
    public static IReadOnlyList<NoteGroup> All(PageScope scope, BookEdition edition) => [.. edition.Numbers.Parts.Select(p => Of(scope, edition, p))];

    private static NoteGroup Of(PageScope scope, BookEdition edition, NotedPart part)
    {
        List<BookNote> notes = [.. part.Facts.Select(f => BookNote.Of(scope, edition, f))];
        return part.Chapter is { } chapter
            ? new("notes." + chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), notes[0].Number, notes)
            : new("notes." + part.Kind!.Value.Folder(), "", KindWords.Many(part.Kind.Value), notes[0].Number, notes);
    }
}

/// <summary>An endnote: what a fact rests on.</summary>
/// <param name="Back">Leads to the note's mark at the fact's own place.</param>
internal sealed record BookNote(string Anchor, int Number, string Title, string Back, IReadOnlyList<NoteSide> Sides)
{
    public static BookNote Of(PageScope scope, BookEdition edition, Fact fact)
    {
        var own = new NoteSide([], NoteSource.Of(scope, edition, fact.Sources), SuppliedView.Of(scope, fact.Supplied));
        var sides = fact is Dispute dispute
            ? dispute.Positions.Select(p => new NoteSide(
                scope.Links(p.Holders), NoteSource.Of(scope, edition, p.Sources), SuppliedView.Of(scope, p.Supplied)))
            : [];
        return new BookNote(
            BookEdition.NoteAnchor(fact.Id), edition.Numbers.NumberOf(fact.Id)!.Value, scope.Text(fact.Title), edition.MarkAddress(fact),
            [.. sides.Prepend(own).Where(s => s.Sources.Count > 0 || s.Supplied.Count > 0)]);
    }
}

/// <summary>What a fact, or one side of a dispute, rests on.</summary>
/// <param name="Holders">Empty for what belongs to the fact as a whole.</param>
internal sealed record NoteSide(IReadOnlyList<LinkView> Holders, IReadOnlyList<NoteSource> Sources, IReadOnlyList<SuppliedView> Supplied);

/// <summary>The citations from one source document.</summary>
/// <param name="CorrectionsHref">Where the corrections of the document are.</param>
internal sealed record NoteSource(LinkView Source, string CorrectionsHref, IReadOnlyList<CitationView> Citations)
{
    public static IReadOnlyList<NoteSource> Of(PageScope scope, BookEdition edition, IEnumerable<Citation> citations) =>
    [
        .. citations.GroupBy(c => c.Seed.Id, StringComparer.Ordinal).Select(g => new NoteSource(
            scope.NamedLink(g.Key), BookCorrections.Address(edition, g.Key), CitationView.Of(scope, g))),
    ];
}

/// <summary>The corrections of one document, the weightiest first.</summary>
internal sealed record BookCorrections(LinkView Source, string Anchor, IReadOnlyList<CorrectionLine> Lines)
{
    public static IReadOnlyList<BookCorrections> All(PageScope scope) =>
    [
        .. scope.Guide.Corrections.GroupBy(c => c.Seed).OrderBy(g => g.Key.Id, StringComparer.Ordinal).Select(g => new BookCorrections(
            scope.Link(g.Key.Id), AnchorOf(g.Key.Id), [.. g.Select(c => CorrectionLine.Of(scope, c))])),
    ];

    public static string Address(BookEdition edition, string seed) => edition.Address(BookParts.Corrections, AnchorOf(seed));

    private static string AnchorOf(string seed) => $"{BookParts.Corrections}.{seed}";
}

/// <summary>A source document: what it is and how far it can be trusted.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Translation">How it was translated; null when it is no translation.</param>
internal sealed record BookSource(string Id, SourceLine Line, string Language, object? Translation, object Reliability)
{
    public static IReadOnlyList<BookSource> All(PageScope scope) =>
        [.. scope.Guide.Book.Seeds.Zip(SourceLine.All(scope), (seed, line) => Of(scope, seed, line))];

    private static BookSource Of(PageScope scope, Seed seed, SourceLine line) => new(
        seed.Id, line, seed.Language, seed.Translation is { } translation ? scope.Blocks(translation) : null, scope.Blocks(seed.Reliability));
}
