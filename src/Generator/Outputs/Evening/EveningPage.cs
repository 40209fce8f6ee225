using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>One evening with the whole guide or with a chapter.</summary>
/// <param name="Title">Of the guide or the chapter.</param>
/// <param name="Chapters">In short; one on the page of a chapter.</param>
/// <param name="ReviewHref">Leads to the page of review, with the cards chosen that are meant here.</param>
internal sealed record EveningPage(
    PageFrame Page, string Title, EveningTimes Minutes, IReadOnlyList<EveningChapter> Chapters, string ReviewHref)
{
    /// <summary>Where that of the whole guide lives, without extension.</summary>
    public const string Path = "evening/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "evening";

    /// <summary>By date.</summary>
    public required IReadOnlyList<FactLine> Dates { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<FactLine> People { get; init; }

    public required IReadOnlyList<EveningDispute> Disputes { get; init; }

    /// <summary>In teaching order.</summary>
    public required IReadOnlyList<PracticeCard> Cards { get; init; }

    /// <summary>Leads to the quiz; null for none.</summary>
    public required string? QuizHref { get; init; }

    public static string PathOf(StudyChapter study) => $"evening/{study.Chapter.Id}";

    public static EveningPage OfAll(PageScope scope)
    {
        var frame = scope.WideFrame(scope.Interface["evening.title"], scope.Interface["evening.description"], Section, scope.HomeCrumb);
        return Of(
            scope, frame, scope.Guide.Corpus.Subject.Title, scope.Guide.Chapters, Essentials.OfAll(scope.Guide), "", PageNames.Quiz);
    }

    public static EveningPage OfChapter(PageScope scope, StudyChapter study)
    {
        var title = study.Chapter.Title;
        var frame = scope.WideFrame(
            scope.Interface.Say("evening.chapter_title", ("chapter", title)),
            scope.Interface.Say("evening.chapter_description", ("chapter", title)), Section,
            scope.HomeCrumb, new Crumb(scope.Interface["evening.title"], scope.Href(Path)));
        return Of(
            scope, frame, title, [study], Essentials.Of(scope.Guide, study), $"chapter={study.Chapter.Id}&",
            PageNames.QuizOf(study.Chapter.Id));
    }

    private static EveningPage Of(
        PageScope scope, PageFrame frame, string title, IReadOnlyList<StudyChapter> chapters, Essentials known, string choice,
        string quiz) =>
        new(
            frame with { Styles = ["evening/evening.css"] }, scope.Text(title), TimesOf(scope.Guide, chapters, known),
            [.. chapters.Select(c => EveningChapter.Of(scope, c))],
            FormattableString.Invariant($"{scope.HrefOf(PageNames.Review)}#{choice}importance={known.Least}"))
        {
            Dates = scope.Lines(known.Dates),
            People = scope.Lines(known.People),
            Disputes = [.. known.Disputes.Select(d => EveningDispute.Of(scope, d))],
            Cards = [.. known.Cards.Select(c => PracticeCard.Of(scope, c))],
            QuizHref = scope.Site.PathOf(quiz) is null ? null : scope.HrefOf(quiz),
        };

    private static EveningTimes TimesOf(StudyGuide guide, IReadOnlyList<StudyChapter> chapters, Essentials known) => new(
        StudyTime.OfWords(chapters.Select(c => c.Chapter).Sum(c => Words(guide, c.Summary) + c.Objectives.Sum(o => Words(guide, o)))),
        StudyTime.OfWords(known.Dates.Sum(d => Words(guide.DigestOf(d).Gloss))),
        StudyTime.OfWords(known.People.Sum(p => Words(guide.DigestOf(p).Gloss))),
        StudyTime.OfWords(known.Disputes.Sum(d => Words(d.Question) + d.Positions.Sum(p => Words(guide.Plain.GlossOf(p.Says))))),
        StudyTime.OfCards(known.Cards.Count));

    private static int Words(StudyGuide guide, Prose prose) => Words(guide.Plain.LineOf(prose));

    private static int Words(string plain) => plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
