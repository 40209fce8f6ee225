using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A chapter of the book: its prose, its key dates, and its disputes with every side.</summary>
/// <param name="PeriodDate">In words.</param>
internal sealed record BookChapter(
    string Id, string Number, string Title, string Period, string PeriodDate, Written Before, Written Body, Written Summary,
    IReadOnlyList<KeyDate> Dates, IReadOnlyList<BookDispute> Disputes)
{
    /// <summary>What a reader can do afterwards, each of one line.</summary>
    public required IReadOnlyList<Written> Objectives { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Works to read next.</summary>
    public required IReadOnlyList<ReadingView> Reading { get; init; }

    public static BookChapter Of(PageScope scope, BookWriting writing, StudyChapter study)
    {
        var chapter = study.Chapter;
        return new BookChapter(
            chapter.Id, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), scope.Text(study.Period.Title),
            study.Period.Date.InWords(), scope.Blocks(chapter.Before), scope.Blocks(chapter.Body), scope.Blocks(chapter.Summary),
            [.. ChapterFacts.Of(scope.Guide, study).KeyDates().Select(f => new KeyDate(f.Date!.InWords(), scope.Link(f.Id), writing.MarkOf(f)))],
            [.. study.Facts.OfType<Dispute>().Select(d => BookDispute.Of(scope, writing, d))])
        {
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
