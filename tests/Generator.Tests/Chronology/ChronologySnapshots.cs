using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Chronology;
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
    public Task Calendar() => Snapshot.Match(SmallChronology.Files["chronology/chronology.ics"].ReplaceLineEndings("\n"), "ics");

    [Fact]
    public void Content_without_dated_facts_has_a_page_that_says_so()
    {
        var book = SmallGuide.Book with { Facts = [.. SmallGuide.Book.Facts.Where(f => f is not (Event or Document))], Chapters = [] };

        var guide = new StudyGuide(book, LinkGraph.Build(SmallGuide.Book, new DiagnosticBag()), [], [], [], []);

        var page = ChronologyPage.Of(SampleGuide.WebScope(guide, ChronologyPage.Path), "");

        Assert.Empty(page.Drawings);
        Assert.Equal((0, ""), (page.Count, page.FirstYear));
    }
}
