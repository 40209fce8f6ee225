using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A chapter of the book: its prose, its key dates, and its disputes with every side.</summary>
/// <param name="PeriodDate">In words.</param>
internal sealed record BookChapter(
    string Id, string Number, string Title, string Period, string PeriodDate, object Before, object Body, object Summary,
    IReadOnlyList<KeyDate> Dates, IReadOnlyList<BookDispute> Disputes)
{
    /// <summary>What a reader can do afterwards, each of one line.</summary>
    public required IReadOnlyList<object> Objectives { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Works to read next.</summary>
    public required IReadOnlyList<ReadingView> Reading { get; init; }

    public static BookChapter Of(PageScope scope, BookEdition edition, StudyChapter study)
    {
        var chapter = study.Chapter;
        return new BookChapter(
            chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), scope.Text(study.Period.Title),
            study.Period.Date.InWords(), scope.Blocks(chapter.Before), scope.Blocks(chapter.Body), scope.Blocks(chapter.Summary),
            [.. ChapterPage.KeyDates(scope.Lookup, study).Select(f => new KeyDate(f.Date!.InWords(), scope.Link(f.Id), edition.MarkOf(f)))],
            [.. study.Facts.OfType<Dispute>().Select(d => BookDispute.Of(scope, edition, d))])
        {
            Objectives = [.. chapter.Objectives.Select(o => scope.Line(o.Text))],
            Questions = QuestionView.All(scope, chapter),
            Reading = ReadingView.All(scope, chapter),
        };
    }

    /// <summary>Where the headings of the chapter's prose stand.</summary>
    public static IReadOnlyList<Crumb> PartsOf(PageScope scope, BookEdition edition, Chapter chapter) =>
    [
        .. scope.Guide.Links.ProseOf(chapter.Body).Headings.Where(h => h.Level == 2).Select(h => new Crumb(
            scope.Text(h.Text), edition.Address(BookEdition.FileOfChapter(chapter.Id), $"{chapter.Id}.{h.Anchor}"))),
    ];
}

/// <summary>A date that one should know.</summary>
/// <param name="Date">In words.</param>
/// <param name="Mark">Its anchor is that of the fact's own place.</param>
internal sealed record KeyDate(string Date, LinkView Fact, NoteMark? Mark);

/// <summary>A dispute at its own place.</summary>
/// <param name="Date">In words; null when it has none.</param>
internal sealed record BookDispute(string Id, string Title, string? Date, object Summary, DisputeView Matter, NoteMark? Mark)
{
    public static BookDispute Of(PageScope scope, BookEdition edition, Dispute dispute) => new(
        dispute.Id, scope.Text(dispute.Title), dispute.Date?.InWords(), scope.Blocks(dispute.Summary), DisputeView.Of(scope, dispute), edition.MarkOf(dispute));
}
