using System.Text.Json;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>TimelineJS as npm has it, reading the file that is made for it.</summary>
public sealed class TimelineJsProgram(BuiltSite site) : IClassFixture<BuiltSite>
{
    [TimelineJsFact]
    public async Task Shows_every_entry_and_every_period()
    {
        var entries = site.Guide.Chronology;
        var page = await site.OpenBlankAsync(1280, 900);
        await page.RouteAsync("**/*", route => route.AbortAsync());
        await page.SetContentAsync("<div id='timeline' style='height: 600px'></div>");
        await page.AddScriptTagAsync(new() { Content = await File.ReadAllTextAsync(TimelineJsFactAttribute.Script) });

        var read = await page.EvaluateAsync<JsonElement>(
            """
            data => new Promise(resolve => {
              const timeline = new TL.Timeline('timeline', JSON.parse(data), { font: null, script_path: 'about:blank' });
              const plain = html => { const box = document.createElement('div'); box.innerHTML = html; return box.textContent; };
              timeline.on('loaded', () => resolve({
                errors: timeline.config.getErrors().map(String),
                events: timeline.config.events.map(e =>
                    [e.unique_id, e.display_date, e.group, plain(e.text.headline), plain(e.text.text)]
                    .join('|')),
                years: timeline.config.events.map(e => [e.unique_id, e.start_date.data.year].join('|')),
                eras: timeline.config.eras.map(e => plain(e.headline)),
                shown: [...document.querySelectorAll('.tl-slide h2')].map(h => h.textContent.trim()),
              }));
            })
            """,
            await File.ReadAllTextAsync(Path.Combine(site.Root, "chronology", "timelinejs.json")));

        Assert.Empty(Texts(read, "errors"));
        Assert.Equal(
            entries.Select(e => $"{e.Fact.Id}|{(e.Fact.Date!.Earliest ?? e.Fact.Date.Latest)!.Value.Year}").Order(StringComparer.Ordinal),
            Texts(read, "years").Order(StringComparer.Ordinal));
        Assert.Equal(
            entries.Select(e => $"{e.Fact.Id}|{e.Fact.Date!.InWords()}|{e.Topic.Title}|{e.Fact.Title}|"),
            entries.Select(
                e => Texts(read, "events").Single(t => t.StartsWith(e.Fact.Id + "|", StringComparison.Ordinal)) is var text
                    ? text[..(text.LastIndexOf('|') + 1)]
                    : ""));
        Assert.Equal(site.Guide.Corpus.Periods.Select(p => p.Title), Texts(read, "eras"));
        Assert.Subset(
            entries.Select(e => e.Fact.Title).Append(site.Guide.Corpus.Subject.Title).ToHashSet(), Texts(read, "shown").ToHashSet());
        Assert.NotEmpty(Texts(read, "shown"));
        await page.CloseAsync();
    }

    private static List<string> Texts(JsonElement of, string name) =>
        [.. of.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];
}
