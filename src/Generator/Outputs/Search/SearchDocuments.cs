using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>Gathers what can be found: every chapter, every fact, every source document, every topic.</summary>
internal sealed class SearchDocuments
{
    /// <summary>Letters of a gloss; longer ones are cut between words.</summary>
    private const int MostOfGloss = 140;

    private readonly StudyGuide guide;
    private readonly List<Period> periods;

    /// <summary>How many facts each chapter teaches.</summary>
    private readonly Dictionary<string, int> taught;

    private SearchDocuments(StudyGuide guide)
    {
        (this.guide, periods) = (guide, [.. guide.Corpus.Periods]);
        taught = guide.Corpus.Facts.CountBy(f => f.Chapter.Id).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Chapters by number, then facts by kind and in reading order, then sources by id, then topics as written.</summary>
    public static IReadOnlyList<SearchDocument> AllOf(StudyGuide guide)
    {
        var (corpus, documents) = (guide.Corpus, new SearchDocuments(guide));
        return
        [
            .. guide.Chapters.Select(documents.Of), .. corpus.Facts.OrderBy(f => f.Kind).Select(documents.Of),
            .. corpus.Seeds.Select(documents.Of),
            .. corpus.Topics.Select(documents.Of),
        ];
    }

    private SearchDocument Of(StudyChapter study)
    {
        var chapter = study.Chapter;
        return Document(
            chapter.Id, periods.IndexOf(study.Period), string.Create(CultureInfo.InvariantCulture, $"{chapter.Number}"),
            guide.Plain.GlossOf(chapter.Summary), 2, [], [],
            [
                (SearchField.Summary, [Plain(chapter.Summary), .. guide.Links.ProseOf(chapter.Body).Headings.Select(h => h.Text)]),
                (SearchField.Prose, [Plain(chapter.Before), Plain(chapter.Body), .. LearningTexts(chapter)]),
            ]);
    }

    private IEnumerable<string> LearningTexts(Chapter chapter) =>
    [
        .. chapter.Objectives.Concat(chapter.Questions.SelectMany(q => q.Outline.Prepend(q.Ask))).Select(Plain),
        .. chapter.Reading.Select(r => $"{r.Authors} {r.Title}"),
    ];

    private SearchDocument Of(Fact fact)
    {
        var digest = guide.DigestOf(fact);
        return Document(
            fact.Id, periods.IndexOf(guide.Lookup.PeriodOf(fact)), digest.Date, digest.Gloss, fact.Importance, digest.Badges,
            [.. fact.Also.Select(a => new SearchName(a, null)), .. fact.Native.SelectMany(NamesOf)],
            [
                (SearchField.Summary,
                    [Plain(fact.Summary), digest.Date ?? "", .. OwnTexts(fact), .. fact.Properties.Select(p => Plain(p.Says))]),
                (SearchField.Prose, [
                    .. fact.OwnReferences.Concat(fact.People).Select(r => r.Id).Distinct(StringComparer.Ordinal)
                        .Select(NameOf),
                    .. fact.AllCitations.SelectMany(c => new[] { c.Says, c.Note }).OfType<string>(), .. fact.Supplied.Select(s => s.What)]),
            ]);
    }

    private SearchDocument Of(Seed seed) => Document(
        seed.Id, null, seed.Date?.InWords(guide.Words),
        string.Join(guide.Words["lists.comma"], new[] { seed.Author, seed.Publisher }.OfType<string>()), 2, [], [],
        [
            (SearchField.Names, [seed.Author ?? "", seed.Short ?? ""]),
            (SearchField.Summary, [seed.Publisher ?? "", seed.Date?.InWords(guide.Words) ?? ""]),
            (SearchField.Prose, [Plain(seed.Reliability), Plain(seed.Translation ?? "")]),
        ]);

    private SearchDocument Of(Topic topic) =>
        Document(topic.Id, null, null, guide.Plain.GlossOf(topic.Summary), 2, [], [], [(SearchField.Summary, [Plain(topic.Summary)])]);

    private SearchDocument Document(
        string id, int? period, string? date, string gloss, int importance, IReadOnlyList<Badge> badges, IReadOnlyList<SearchName> names,
        IReadOnlyList<(SearchField Field, IReadOnlyList<string> Texts)> texts)
    {
        var target = guide.Links.Find(id)!;
        return new SearchDocument
        {
            Id = id,
            Kind = target.Kind,
            Folder = target.Page[..target.Page.IndexOf('/', StringComparison.Ordinal)],
            Title = target.Title,
            Period = period,
            Date = date,
            Gloss = Cut(gloss),
            Importance = importance,
            Pointers = guide.Links.BacklinksOf(id).Count + taught.GetValueOrDefault(id),
            Badges = badges,
            Names = names,
            Texts = [
                new SearchText(SearchField.Title, target.Title), new SearchText(SearchField.Summary, id.Replace('-', ' ')),
                .. names.Select(n => new SearchText(SearchField.Names, n.Text)),
                .. texts.SelectMany(t => t.Texts.Select(text => new SearchText(t.Field, text))),
            ],
        };
    }

    private static IEnumerable<SearchName> NamesOf(NativeName name) =>
        name.Pinyin is { } pinyin ? [new(name.Text, name.Language), new(pinyin, NativeName.PinyinTag)] : [new(name.Text, name.Language)];

    /// <summary>What a kind alone says in words.</summary>
    private IEnumerable<string> OwnTexts(Fact fact) => fact switch
    {
        Person person => person.Offices.Select(o => o.Title),
        Document document => [FormWords.Of(document, guide.Words)],
        Place place => [FormWords.Of(place, guide.Words)],
        Figure figure => [FigureWords.Amount(figure, guide.Words), figure.Unit, figure.ComparedWith ?? ""],
        Dispute dispute =>
            [dispute.Question, .. dispute.Positions.Select(p => Plain(p.Says)), dispute.Accepted is null ? "" : Plain(dispute.Accepted)],
        _ => [],
    };

    /// <summary>A source document goes by its author.</summary>
    private string NameOf(string id) => guide.Lookup.FindSeed(id)?.Author ?? guide.Links.NameOf(id);

    private string Plain(Prose prose) => guide.Plain.Of(prose);

    private string Plain(string markdown) => guide.Plain.Of(markdown);

    private static string Cut(string gloss)
    {
        if (gloss.Length <= MostOfGloss)
            return gloss;
        var end = gloss.LastIndexOf(' ', MostOfGloss);
        return gloss[..(end > 0 ? end : MostOfGloss)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
