using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Pages.LinkedData;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The page of one chapter: its prose, and what the facts around it add.</summary>
/// <param name="TimeLine">Null in Markdown, and where it would show less than two facts.</param>
/// <param name="Groups">Key dates, disputes, people, terms and documents of the chapter or linked in its prose; empty ones left out.</param>
/// <param name="Facts">All facts taught in the chapter, in teaching order.</param>
/// <param name="Cards">How many flashcards it has.</param>
/// <param name="CardsAnchor">Where they stand on their page; null for none.</param>
internal sealed record ChapterPage(
    PageFrame Page, string Number, string Title, string Period, string PeriodDate, SmallTimeline? TimeLine, object Before, object Body, object Summary,
    IReadOnlyList<FactGroup> Groups, IReadOnlyList<FactLine> Facts, int Cards, string CardsHref, string? CardsAnchor,
    LinkView? Previous, LinkView? Next, CiteView Cite)
{
    /// <summary>What a reader can do afterwards, each one line as the edition writes prose.</summary>
    public required IReadOnlyList<object> Objectives { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Works to read next.</summary>
    public required IReadOnlyList<ReadingView> Reading { get; init; }

    public static ChapterPage Of(GuideLookup lookup, StudyChapter study)
    {
        var chapter = study.Chapter;
        var scope = new PageScope(lookup, PagePaths.OfChapter(chapter.Id));
        var body = lookup.Guide.Links.ProseOf(chapter.Body);
        var groups = Around(scope, study, LinkedIn(lookup, body));
        var line = SmallTimeline.Of(scope, study);
        var cards = study.Facts.Sum(f => f.Cards.Count);
        var parts = body.Headings.Where(h => h.Level == 2).Select(h => new Crumb(scope.Text(h.Text), "#" + h.Anchor))
            .Append(new Crumb("In short", "#part-summary"))
            .Concat(chapter.Questions.Count > 0 ? [new Crumb("Questions to think about", "#part-questions")] : Array.Empty<Crumb>())
            .Concat(chapter.Reading.Count > 0 ? [new Crumb("Further reading", "#part-reading")] : Array.Empty<Crumb>())
            .Concat(groups.Select(g => new Crumb(g.Title, "#" + g.Anchor)))
            .Append(new Crumb("All facts of this chapter", "#part-facts"));
        return new ChapterPage(
            scope.Frame(
                chapter.Title, lookup.GlossOf(chapter.Summary), "chapters", [scope.HomeCrumb, new Crumb("Chapters", scope.Href(PagePaths.Chapters))],
                chapter.Id, [.. parts]).About(lookup.Edition.CarriesData ? PageNode.Of(lookup, study) : null).With(line) with
            { Scripts = ["assets/contents.js"] },
            chapter.Number.ToString(CultureInfo.InvariantCulture), scope.Text(chapter.Title), scope.Text(study.Period.Title),
            study.Period.Date.InWords(), line,
            scope.Blocks(chapter.Before), scope.Blocks(chapter.Body), scope.Blocks(chapter.Summary),
            groups, scope.Lines(study.Facts), cards, scope.Href(PagePaths.Flashcards), cards == 0 ? null : chapter.Id,
            scope.ChapterLink(study.Previous), scope.ChapterLink(study.Next),
            CiteView.Of(lookup.Guide, chapter.Id, chapter.Title, PagePaths.OfChapter(chapter.Id)))
        {
            Objectives = [.. chapter.Objectives.Select(o => scope.Line(o.Text))],
            Questions = QuestionView.All(scope, chapter),
            Reading = ReadingView.All(scope, chapter),
        };
    }

    /// <summary>The dates of a chapter that one should know, in order.</summary>
    public static IEnumerable<Fact> KeyDates(GuideLookup lookup, StudyChapter study)
    {
        var linked = LinkedIn(lookup, lookup.Guide.Links.ProseOf(study.Chapter.Body));
        return KeyDates(linked.Union(study.Facts), linked);
    }

    private static IReadOnlyList<FactGroup> Around(PageScope scope, StudyChapter study, HashSet<Fact> linked)
    {
        var around = linked.Union(study.Facts).ToList();
        FactGroup[] groups =
        [
            new("Key dates", "part-dates", scope.Lines(KeyDates(around, linked)), Dated: true),
            new("In dispute", "part-disputes", scope.Lines(around.OfType<Dispute>())),
            new("People", "part-people", scope.Lines(ByName(around.OfType<Person>()))),
            new("Terms", "part-terms", scope.Lines(ByName(around.OfType<Term>()))),
            new("Documents", "part-documents", scope.Lines(GuideLookup.ByDate(around.OfType<Document>())), Dated: true),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static HashSet<Fact> LinkedIn(GuideLookup lookup, ParsedProse body) => body.Links.Select(l => lookup.FactOf(l.Id)).OfType<Fact>().ToHashSet();

    private static IEnumerable<Fact> KeyDates(IEnumerable<Fact> around, HashSet<Fact> linked) =>
        GuideLookup.ByDate(around.Where(f => IsKeyDate(f, linked)));

    /// <summary>What the prose itself leads to counts one step more.</summary>
    private static bool IsKeyDate(Fact fact, HashSet<Fact> linked) =>
        fact is Event or Document && fact.Date is not null && (fact.Importance == 3 || (fact.Importance == 2 && linked.Contains(fact)));

    private static IEnumerable<Fact> ByName(IEnumerable<Fact> facts) => facts.OrderBy(f => f.IndexName, StringComparer.OrdinalIgnoreCase);
}
