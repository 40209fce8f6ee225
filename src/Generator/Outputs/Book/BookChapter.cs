using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A chapter of the book: its prose, its key dates, and its disputes with every side.</summary>
internal sealed record BookChapter
{
    public required string Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Null for a chapter with a span of its own.</summary>
    public required string? Period { get; init; }

    /// <summary>The time it tells of, in words.</summary>
    public required string Span { get; init; }

    public required Written Before { get; init; }

    public required Written Body { get; init; }

    public required Written Summary { get; init; }

    public required IReadOnlyList<KeyDate> Dates { get; init; }

    public required IReadOnlyList<BookDispute> Disputes { get; init; }

    /// <summary>What a reader can do afterwards, each of one line.</summary>
    public required IReadOnlyList<Written> Objectives { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Works to read next.</summary>
    public required IReadOnlyList<ReadingView> Reading { get; init; }

    public static BookChapter Of(PageScope scope, BookWriting writing, StudyChapter study)
    {
        var chapter = study.Chapter;
        return new BookChapter
        {
            Id = chapter.Id,
            Number = chapter.Number.ToString(CultureInfo.InvariantCulture),
            Title = scope.Text(chapter.Title),
            Period = chapter.Date is null ? scope.Text(study.Period.Title) : null,
            Span = study.Span.InWords(scope.Interface),
            Before = scope.Blocks(chapter.Before),
            Body = scope.Blocks(chapter.Body),
            Summary = scope.Blocks(chapter.Summary),
            Dates =
            [
                .. ChapterFacts.Of(scope.Guide, study).KeyDates()
                .Select(f => new KeyDate(f.Date!.InWords(scope.Interface), scope.Link(f.Id), writing.MarkOf(f))),
            ],
            Disputes = [.. study.Facts.OfType<Dispute>().Select(d => BookDispute.Of(scope, writing, d))],
            Objectives = [.. chapter.Objectives.Select(o => scope.Line(o.Text))],
            Questions = QuestionView.All(scope, chapter),
            Reading = ReadingView.All(scope, chapter),
        };
    }

    /// <summary>Where the headings of the chapter's prose stand.</summary>
    public static IReadOnlyList<Crumb> PartsOf(PageScope scope, BookWriting writing, Chapter chapter) =>
    [
        .. scope.Guide.Links.ProseOf(chapter.Body).Headings.Where(h => h.Level == 2).Select(h => new Crumb(
            scope.Text(h.Text), writing.Address(BookWriting.FileOfChapter(chapter.Id), $"{chapter.Id}.{h.Anchor}"))),
    ];
}
