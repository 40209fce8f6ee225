using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The page of one chapter: its prose, and what the facts around it add.</summary>
/// <param name="Sections">The second-level headings of the prose with their anchors.</param>
/// <param name="KeyDates">Weighty events and documents of the chapter or linked in its prose, by date.</param>
/// <param name="Facts">All facts taught in the chapter, in teaching order.</param>
/// <param name="Cards">How many flashcards it has.</param>
internal sealed record ChapterPage(
    PageFrame Page, string Number, string Title, string Period, string PeriodDate, object Before, object Body, object Takeaway,
    IReadOnlyList<object> Questions, IReadOnlyList<Crumb> Sections, IReadOnlyList<FactLine> KeyDates, IReadOnlyList<FactLine> People,
    IReadOnlyList<FactLine> Terms, IReadOnlyList<FactLine> Documents, IReadOnlyList<FactLine> Disputes, IReadOnlyList<FactLine> Facts,
    int Cards, string CardsHref, LinkView? Previous, LinkView? Next)
{
    public static ChapterPage Of(GuideLookup lookup, StudyChapter study)
    {
        var chapter = study.Chapter;
        var scope = new PageScope(lookup, PagePaths.OfChapter(chapter.Id));
        var body = lookup.Guide.Links.ProseOf(chapter.Body);
        var linked = body.Links.Select(l => lookup.FactOf(l.Id)).OfType<Fact>().ToHashSet();
        var around = linked.Union(study.Facts).ToList();
        var sections = body.Headings.Where(h => h.Level == 2).Select(h => new Crumb(scope.Text(h.Text), "#" + h.Anchor)).ToList();
        var frame = scope.Frame(
            chapter.Title, scope.PlainGloss(chapter.Takeaway), "chapters", [scope.HomeCrumb, new Crumb("Chapters", scope.Href(PagePaths.Chapters))],
            chapter.Id, sections);
        return new ChapterPage(
            frame, chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), scope.Text(study.Period.Title), study.Period.Date.InWords(),
            scope.Blocks(chapter.Before), scope.Blocks(chapter.Body), scope.Blocks(chapter.Takeaway), [.. chapter.Questions.Select(q => scope.Line(q.Text))],
            sections, scope.Lines(GuideLookup.ByDate(around.Where(f => IsKeyDate(f, linked)))), scope.Lines(ByTitle(around.OfType<Person>())),
            scope.Lines(ByTitle(around.OfType<Term>())), scope.Lines(GuideLookup.ByDate(around.OfType<Document>())), scope.Lines(around.OfType<Dispute>()),
            scope.Lines(study.Facts), study.Facts.Sum(f => f.Cards.Count), scope.Href(PagePaths.Flashcards),
            scope.ChapterLink(study.Previous), scope.ChapterLink(study.Next));
    }

    /// <summary>What the prose itself leads to counts one step more.</summary>
    private static bool IsKeyDate(Fact fact, HashSet<Fact> linked) =>
        fact is Event or Document && fact.Date is not null && (fact.Importance == 3 || (fact.Importance == 2 && linked.Contains(fact)));

    private static IEnumerable<Fact> ByTitle(IEnumerable<Fact> facts) => facts.OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase);
}
