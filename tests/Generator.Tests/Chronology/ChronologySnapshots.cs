using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>Every file of the chronology as its readers get it.</summary>
public sealed class ChronologySnapshots
{
    [Fact]
    public Task Page() => Snapshot.Match(SmallChronology.Files["chronology/index.html"], "html");

    [Fact]
    public Task Page_of_a_period() => Snapshot.Match(SmallChronology.Files[$"chronology/{SmallGuide.Corpus.Periods[0].Id}.html"], "html");

    [Fact]
    public Task Page_with_the_drawing_alone() => Snapshot.Match(SmallChronology.Files["chronology/drawn.html"], "html");

    /// <summary>The names that a period may not have are those of the other pages in its folder.</summary>
    [Fact]
    public void No_period_can_take_the_place_of_another_page()
    {
        var guide = SampleGuide.Load();
        var others = new ChronologyOutput().Announce(guide).OfType<SitePage>()
            .Where(p => p.Path.StartsWith("chronology/", StringComparison.Ordinal) && p.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(p => p.Page).Except(guide.Corpus.Periods.Select(p => PeriodPage.PathOf(p.Id)));

        Assert.Equal(
            Ids.PagesBesidePeriods.Append("index").Select(PeriodPage.PathOf).Order(StringComparer.Ordinal),
            others.Order(StringComparer.Ordinal));
    }

    /// <summary>Everything that is drawn is listed where its mark leads; details are not drawn with the whole.</summary>
    [Fact]
    public void The_whole_leaves_details_out_and_a_period_draws_them()
    {
        var guide = SampleGuide.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
        var (scope, details) = (
            SampleGuide.WebScope(guide, ChronologyPage.Path), guide.Chronology.Where(e => e.Fact.Importance == 1).ToList());
        Assert.NotEmpty(details);

        var whole = ChronologyDrawings.Whole(scope, "", PeriodPart.All(scope));
        var period = details[0].Period;
        var entries = guide.Chronology.Where(e => e.Period.Id == period.Id).ToList();
        var alone = ChronologyDrawings.OfPeriod(guide, period, entries, PeriodPart.Of(scope, period, entries, []));

        Assert.Equal(guide.Chronology.Except(details).Select(e => e.Fact.Id), whole.Items.Select(i => i.Id));
        Assert.Equal(entries.Select(e => e.Fact.Id), alone.Items.Select(i => i.Id));
    }

    [Fact]
    public Task On_this_day() => Snapshot.Match(SmallChronology.Files["chronology/on-this-day.html"], "html");

    [Fact]
    public Task On_this_day_as_markdown() => Snapshot.Match(SmallChronology.Files["markdown/chronology/on-this-day.md"], "md");

    [Fact]
    public Task Markdown_edition() => Snapshot.Match(SmallChronology.Files["markdown/chronology/README.md"], "md");

    [Fact]
    public Task Markdown_beside_the_page() => Snapshot.Match(SmallChronology.Files["chronology/chronology.md"], "md");

    [Fact]
    public Task Json() => Snapshot.Match(SmallChronology.Files["chronology/chronology.json"], "json");

    /// <summary>With plain line ends, because git keeps no others; <see cref="CsvReading"/> sees to the real ones.</summary>
    [Fact]
    public Task Csv() => Snapshot.Match(SmallChronology.Files["chronology/chronology.csv"].ReplaceLineEndings("\n"), "csv");

    /// <summary>With plain line ends, as above.</summary>
    [Fact]
    public Task Anniversaries() => Snapshot.Match(SmallChronology.Files["chronology/anniversaries.ics"].ReplaceLineEndings("\n"), "ics");

    [Fact]
    public Task Calendar() => Snapshot.Match(SmallChronology.Files["chronology/chronology.ics"].ReplaceLineEndings("\n"), "ics");

    [Fact]
    public void Content_without_dated_facts_has_a_page_that_says_so()
    {
        var corpus = SmallGuide.Corpus with
        {
            Facts = [.. SmallGuide.Corpus.Facts.Where(f => f is not (Event or Document))],
            Chapters = [],
        };

        var guide = new StudyGuide(corpus, LinkGraph.Build(SmallGuide.Corpus, new DiagnosticBag()), [], [], [], []);

        var page = ChronologyPage.Of(SampleGuide.WebScope(guide, ChronologyPage.Path), "");

        Assert.Empty(page.Drawings);
        Assert.Equal((0, ""), (page.Count, page.FirstYear));
    }
}
