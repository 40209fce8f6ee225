using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Typesetting;

/// <summary>
/// All texts of a corpus that readers see, changed alike: the corpus's own here, those of its facts in <see cref="FactTexts"/>.
/// </summary>
/// <param name="plain">What becomes of plain text.</param>
/// <param name="markdown">What becomes of Markdown, with ids and links in it.</param>
internal sealed class ReaderTexts(Func<string, string> plain, Func<string, string> markdown)
{
    private FactTexts Facts => new(this);

    /// <summary>The corpus with all of them changed.</summary>
    public Corpus In(Corpus corpus) => corpus with
    {
        Subject = corpus.Subject with
        {
            Title = Plain(corpus.Subject.Title),
            Tagline = Plain(corpus.Subject.Tagline),
            Description = Set(corpus.Subject.Description),
        },
        Periods = [.. corpus.Periods.Select(p => p with { Title = Plain(p.Title), Summary = Set(p.Summary) })],
        Topics = [.. corpus.Topics.Select(t => t with { Title = Plain(t.Title), Summary = Set(t.Summary) })],
        Tables = [.. corpus.Tables.Select(Set)],
        Maps = [.. corpus.Maps.Select(Set)],
        Charts = [.. corpus.Charts.Select(Set)],
        Chapters = [.. corpus.Chapters.Select(Set)],
        RetiredChapters = [.. corpus.RetiredChapters.Select(Set)],
        Facts = [.. corpus.Facts.Select(Facts.In)],
        RetiredFacts = [.. corpus.RetiredFacts.Select(Facts.In)],
        Seeds = [.. corpus.Seeds.Select(Set)],
    };

    public string Plain(string text) => plain(text);

    public string? PlainOrNull(string? text) => text is null ? null : Plain(text);

    /// <summary>Markdown of one line or more.</summary>
    public string Line(string text) => markdown(text);

    public string? LineOrNull(string? text) => text is null ? null : Line(text);

    public Prose Set(Prose prose) => prose with { Text = Line(prose.Text) };

    public Retirement? Set(Retirement? retirement) => retirement is null ? null : retirement with { Why = LineOrNull(retirement.Why) };

    /// <summary>Titles of offices are set as those of the people who held them.</summary>
    private FactTable Set(FactTable table) => table with
    {
        Title = Plain(table.Title),
        About = table.About is { } about ? Set(about) : null,
        Columns = [.. table.Columns.Select(c => c with { Heading = PlainOrNull(c.Heading) })],
        Counterparts =
        [
            .. table.Counterparts.Select(c => new Counterparts(
                Plain(c.Role), [.. c.Sides.Select(s => s with { Name = Plain(s.Name), Titles = [.. s.Titles.Select(Plain)] })])),
        ],
    };

    private SchematicMap Set(SchematicMap map) => map with
    {
        Title = Plain(map.Title),
        Summary = Set(map.Summary),
        Basis = Plain(map.Basis),
        Marks = [.. map.Marks.Select(m => m with { Name = Plain(m.Name) })],
        Lines = [.. map.Lines.Select(l => l with { Name = Plain(l.Name) })],
    };

    private Chart Set(Chart chart) => chart with
    {
        Title = Plain(chart.Title),
        Summary = Set(chart.Summary),
        Unit = Plain(chart.Unit),
        Series =
        [
            .. chart.Series.Select(
                s => s with { Name = Plain(s.Name), Points = [.. s.Points.Select(p => p with { Label = PlainOrNull(p.Label) })] }),
        ],
    };

    private Chapter Set(Chapter chapter) => chapter with
    {
        Title = Plain(chapter.Title),
        Before = Set(chapter.Before),
        Summary = Set(chapter.Summary),
        Body = Set(chapter.Body),
        Objectives = [.. chapter.Objectives.Select(Set)],
        Questions = [.. chapter.Questions.Select(q => new ChapterQuestion(Set(q.Ask), [.. q.Outline.Select(Set)]))],
        Reading =
        [
            .. chapter.Reading.Select(
                r => r with
                {
                    Authors = PlainOrNull(r.Authors),
                    Title = Plain(r.Title),
                    Published = Plain(r.Published),
                    Why = Plain(r.Why),
                }),
        ],
        Retirement = Set(chapter.Retirement),
    };

    private Seed Set(Seed seed) => seed with
    {
        Title = Plain(seed.Title),
        Short = PlainOrNull(seed.Short),
        Author = PlainOrNull(seed.Author),
        Publisher = PlainOrNull(seed.Publisher),
        Translation = LineOrNull(seed.Translation),
        Reliability = Line(seed.Reliability),
        NotUsed = [.. seed.NotUsed.Select(u => u with { Reason = Plain(u.Reason) })],
    };
}
