using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A fact in short form.</summary>
internal sealed record BookEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<NativeName> Native { get; init; }

    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>In words; null when it has none.</summary>
    public required string? Date { get; init; }

    /// <summary>Null for other kinds.</summary>
    public required FigureView? Figure { get; init; }

    public required Written Summary { get; init; }

    /// <summary>Without what the date says already.</summary>
    public required IReadOnlyList<DetailRow> Details { get; init; }

    public required IReadOnlyList<Badge> Badges { get; init; }

    /// <summary>The disputes that the fact is the matter of.</summary>
    public required IReadOnlyList<LinkView> Disputes { get; init; }

    public required LinkView Chapter { get; init; }

    /// <summary>Of the chapter it is taught in.</summary>
    public required string ChapterNumber { get; init; }

    public required NoteMark? Mark { get; init; }

    public static BookEntry Of(PageScope scope, BookWriting writing, Fact fact)
    {
        var digest = scope.Guide.DigestOf(fact);
        return new BookEntry
        {
            Id = fact.Id,
            Title = scope.Text(fact.Title),
            Native = scope.Names(fact),
            Also = [.. fact.Also.Select(scope.Text)],
            Date = digest.Date,
            Figure = fact is Figure figure ? FigureView.Of(scope, figure) : null,
            Summary = scope.Blocks(fact.Summary),
            Details = [.. FactDetails.OwnOf(scope, fact).Where(r => r.Values is not [{ Link: null } only] || only.Before != digest.Date)],
            Badges = digest.Badges,
            Disputes = [.. scope.Lookup.DisputesOn(fact).Select(d => scope.Link(d.Id))],
            Chapter = scope.Link(fact.Chapter.Id),
            ChapterNumber = scope.Lookup.ChapterOf(fact).Chapter.Number.ToString(CultureInfo.InvariantCulture),
            Mark = writing.MarkOf(fact),
        };
    }
}
