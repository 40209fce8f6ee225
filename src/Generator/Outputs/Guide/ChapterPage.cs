using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The page of one chapter: its prose, and what the facts around it add.</summary>
internal sealed record ChapterPage(PageFrame Page)
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Null for a chapter with a span of its own.</summary>
    public required string? Period { get; init; }

    /// <summary>The time it tells of, in words.</summary>
    public required string Span { get; init; }

    /// <summary>Null in Markdown, and where it would show less than two facts.</summary>
    public required SmallTimeline? TimeLine { get; init; }

    public required Written Before { get; init; }

    /// <summary>The prose.</summary>
    public required IReadOnlyList<ChapterSection> Sections { get; init; }

    /// <summary>What is asked behind the summary: the cards of facts that the prose does not tell; null for nothing.</summary>
    public required PracticeSet? Practice { get; init; }

    /// <summary>The subject's and the chapter's ids, by which the reader's progress knows them.</summary>
    public required string Subject { get; init; }

    public required string Id { get; init; }

    /// <summary>What the statements of the prose rest on, for paper.</summary>
    public required IReadOnlyList<ChapterNote> Notes { get; init; }

    public required Written Summary { get; init; }

    /// <summary>Key dates, people, terms and documents that the prose names, and disputes; empty ones left out.</summary>
    public required IReadOnlyList<FactGroup> Groups { get; init; }

    /// <summary>All facts taught in the chapter, in teaching order.</summary>
    public required IReadOnlyList<FactLine> Facts { get; init; }

    /// <summary>How many flashcards it has.</summary>
    public required int Cards { get; init; }

    public required string CardsHref { get; init; }

    /// <summary>Leads to the chapter in one evening; null where the format has no room for it.</summary>
    public required string? EveningHref { get; init; }

    /// <summary>Leads to the chapter's quiz; null for none.</summary>
    public required string? QuizHref { get; init; }

    /// <summary>Leads to the chapter's map of causes; null for none.</summary>
    public required string? CausesHref { get; init; }

    /// <summary>Leads to the chapter's worksheet; null for none.</summary>
    public required string? WorksheetHref { get; init; }

    /// <summary>The tables that belong to the chapter; empty where none can be led to.</summary>
    public required IReadOnlyList<LinkView> Tables { get; init; }

    /// <summary>Maps and charts that belong to it.</summary>
    public required IReadOnlyList<LinkView> Drawings { get; init; }

    /// <summary>Where they stand on their page; null for none.</summary>
    public required string? CardsAnchor { get; init; }

    public required LinkView? Previous { get; init; }

    public required LinkView? Next { get; init; }

    public required CiteView Cite { get; init; }

    /// <summary>What a reader can do afterwards, each of one line.</summary>
    public required IReadOnlyList<Written> Objectives { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Works to read next.</summary>
    public required IReadOnlyList<ReadingView> Reading { get; init; }

    public static ChapterPage Of(PageScope scope, StudyChapter study)
    {
        var chapter = study.Chapter;
        var groups = GroupsOf(scope, ChapterFacts.Of(scope.Guide, study));
        var line = SmallTimeline.Of(scope, study);
        var cards = study.Facts.Sum(f => f.CardCount);
        var asked = SectionCards.Of(scope.Guide, study);
        var frame = scope.WideFrame(
            chapter.Title, scope.Guide.Plain.GlossOf(chapter.Summary), "chapters", scope.HomeCrumb,
            new Crumb(scope.Interface["chapter.title"], scope.Href(PagePaths.Chapters)));
        var page = frame.About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, study) : null).WithDrawings(line is not null) with
        {
            Contents = scope.Contents(chapter.Id, [.. PartsOf(scope, chapter, groups)]),
            Scripts = PageScripts.Chapter,
        };
        page = page with { Styles = [.. page.Styles, "assets/practice.css", PrintHeads.Path] };
        return new ChapterPage(page)
        {
            Number = chapter.Number.ToString(CultureInfo.InvariantCulture),
            Title = scope.Text(chapter.Title),
            Period = chapter.Date is null ? scope.Text(study.Period.Title) : null,
            Span = study.Span.InWords(scope.Interface),
            TimeLine = line,
            Before = scope.Blocks(chapter.Before),
            Sections = ChapterSection.All(scope, study, asked),
            Practice = scope.Can(Abilities.Scripts) ? PracticeSet.Of(scope, "practice-untold", asked.Untold) : null,
            Subject = scope.Guide.Corpus.Subject.Id,
            Notes = ChapterNote.All(scope, chapter),
            Id = chapter.Id,
            Summary = scope.Blocks(chapter.Summary),
            Groups = groups,
            Facts = scope.Lines(study.Facts),
            Cards = cards,
            CardsHref = scope.HrefOf(PageNames.FlashcardsPart(CardPlaces.In(scope.Guide).PageOfChapter(chapter.Id))),
            EveningHref = HrefOf(scope, PageNames.EveningOf(chapter.Id)),
            CausesHref = HrefOf(scope, PageNames.CausesOf(chapter.Id)),
            Drawings = DrawingLinks.OfChapter(scope, chapter.Id),
            QuizHref = HrefOf(scope, PageNames.QuizOf(chapter.Id)),
            WorksheetHref = HrefOf(scope, PageNames.WorksheetOf(chapter.Id)),
            Tables = [.. TablesOf(scope, chapter)],
            CardsAnchor = cards == 0 ? null : chapter.Id,
            Previous = scope.ChapterLink(study.Previous),
            Next = scope.ChapterLink(study.Next),
            Cite = CiteView.Of(scope, chapter.Id, chapter.Title),
            Objectives = [.. chapter.Objectives.Select(o => scope.Line(o.Text))],
            Questions = QuestionView.All(scope, chapter),
            Reading = ReadingView.All(scope, chapter),
        };
    }

    private static IEnumerable<LinkView> TablesOf(PageScope scope, Chapter chapter) =>
        HrefOf(scope, PageNames.Tables) is null
            ? []
            : scope.Guide.Corpus.Tables.Where(t => t.Chapter?.Id == chapter.Id)
                .Select(t => new LinkView(scope.Text(t.Title), scope.Href(PagePaths.OfTable(t.Id)), ""));

    private static string? HrefOf(PageScope scope, string name) =>
        scope.Can(Abilities.Scripts) && scope.Site.PathOf(name) is not null ? scope.HrefOf(name) : null;

    private static IEnumerable<Crumb> PartsOf(PageScope scope, Chapter chapter, IReadOnlyList<FactGroup> groups) =>
    [
        .. scope.Guide.Links.ProseOf(chapter.Body).Headings.Where(h => h.Level == 2)
        .Select(h => new Crumb(scope.Text(h.Text), "#" + h.Anchor)),
        new Crumb(scope.Interface["chapter.in_short"], "#part-summary"),
        .. chapter.Questions.Count > 0 ? [new Crumb(scope.Interface["chapter.questions"], "#part-questions")] : Array.Empty<Crumb>(),
        .. chapter.Reading.Count > 0 ? [new Crumb(scope.Interface["chapter.reading"], "#part-reading")] : Array.Empty<Crumb>(),
        .. groups.Select(g => new Crumb(g.Title, "#" + g.Anchor)),
        new Crumb(scope.Interface["chapter.facts"], "#part-facts"),
    ];

    private static IReadOnlyList<FactGroup> GroupsOf(PageScope scope, ChapterFacts around)
    {
        FactGroup[] groups =
        [
            new(scope.Interface["chapter.dates"], "part-dates", scope.Lines(around.KeyDates()), Dated: true),
            new(scope.Interface["dispute.title"], "part-disputes", scope.Lines(around.Disputes)),
            new(scope.Interface["kinds.many.person"], "part-people", scope.Lines(ReadingOrder.ByName(around.Named.OfType<Person>()))),
            new(scope.Interface["kinds.many.term"], "part-terms", scope.Lines(ReadingOrder.ByName(around.Named.OfType<Term>()))),
            new(
                scope.Interface["kinds.many.document"], "part-documents", scope.Lines(ReadingOrder.ByDate(around.Named.OfType<Document>())),
                Dated: true),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }
}
