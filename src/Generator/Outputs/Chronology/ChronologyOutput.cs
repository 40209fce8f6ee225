using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>
/// The dated events and documents as a page with a drawn time line, as a page a period, as Markdown, and as data; docs/data.md describes
/// the data.
/// </summary>
internal sealed class ChronologyOutput : IOutput
{
    public string Name => "chronology";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        const string template = "chronology/chronology.md.sbn";
        var (html, markdown) = (new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), new MarkdownWriting(PageAddress.Markdown));
        var drawn = Announcing.Web(html, DrawnPage.Path, guide.Words["chronology.drawn"], "chronology/drawn.html.sbn", DrawnPage.Of) with
        {
            Name = PageNames.Drawn,
            Section = ChronologyPage.Section,
            InSitemap = true,
        };
        return
        [
            Announcing.Web(
                html, ChronologyPage.Path, guide.Words["chronology.title"], "chronology/index.html.sbn", s => ChronologyPage.Of(s, "")) with
            {
                Name = PageNames.Chronology,
                Section = ChronologyPage.Section,
                InNavigation = 20,
                InSitemap = true,
                Door = new Door(20, guide.Words["door.chronology"]),
                Summary = new SummaryLine("chronology", "date", guide.Chronology.Count),
            },
            Announcing.Markdown(
                markdown, ChronologyPage.Path, guide.Words["chronology.title"], template, s => ChronologyPage.Of(s, "../../chronology/")),
            // Beside the data it lies among web pages.
            SitePage.File(
                "chronology/chronology.md", template,
                site => ChronologyPage.Of(new PageScope(site, new MarkdownWriting(PageAddress.Web), ChronologyPage.Path), "")),
            Announcing.Web(
                html, OnThisDayPage.Path, guide.Words["on_this_day.title"], "chronology/on-this-day.html.sbn", OnThisDayPage.Of) with
            {
                Name = PageNames.OnThisDay,
                Section = ChronologyPage.Section,
                InSitemap = true,
                Door = new Door(21, guide.Words["door.on_this_day"], IsAside: true),
            },
            .. OnThisDayPage.MonthsApart(guide).Select(month => Announcing.Web(
                html, OnThisDayPage.PathOf(month), guide.Words["on_this_day.title"], "chronology/on-this-day.html.sbn",
                s => OnThisDayPage.OfMonth(s, month)) with
            {
                Section = ChronologyPage.Section,
                InSitemap = true,
            }),
            .. PeriodPage.All(guide, (path, title, view) => Announcing.Web(html, path, title, "chronology/period.html.sbn", view) with
            {
                Section = ChronologyPage.Section,
                InSitemap = true,
            }),
            SitePage.File(
                ChronologyPage.ScriptOfWords, "shared/words.js.sbn",
                _ => ScriptWords.Of(guide.Words, "scripts.chronology", "dates.months", "dates.months_with_day", "dates.months_short")),
            .. guide.Chronology.Count == 0 ? [] : new[] { drawn },
            .. HasPicture(guide) ? [new SiteEntry(SharingPicture.Path, "") { Name = PageNames.Picture }] : Array.Empty<SiteEntry>(),
            Announcing.Markdown(
                markdown, OnThisDayPage.Path, guide.Words["on_this_day.title"], "chronology/on-this-day.md.sbn", OnThisDayPage.Of),
        ];
    }

    /// <summary>One after another, because each is large.</summary>
    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        var (corpus, entries) = (run.Guide.Corpus, EntryData.AllOf(run.Guide));
        yield return new OutputFile("chronology/chronology.json", ChronologyJson.Write(corpus.Subject, entries));
        yield return OutputFile.Copy("chronology/" + ChronologyJson.Schema, run.Files);
        yield return new OutputFile("chronology/timelinejs.json", TimelineJs.Write(corpus, entries));
        yield return OutputFile.Text("chronology/chronology.csv", ChronologyCsv.Write(entries));
        yield return OutputFile.Text("chronology/chronology.ics", ChronologyCalendar.Write(corpus.Subject, entries));
        yield return OutputFile.Text(
            "chronology/anniversaries.ics", ChronologyCalendar.WriteAnniversaries(run.Guide.Words, corpus.Subject, entries));
        if (HasPicture(run.Guide))
            yield return new OutputFile(SharingPicture.Path, SharingPicture.Of(run.Guide));
        foreach (var asset in OutputFile.CopyAssets("chronology", run.Files))
            yield return asset;
    }

    /// <summary>Programs fetch such pictures from the public address only.</summary>
    private static bool HasPicture(StudyGuide guide) => guide.Corpus.Subject.Address.Length > 0 && guide.Chronology.Count > 0;
}
