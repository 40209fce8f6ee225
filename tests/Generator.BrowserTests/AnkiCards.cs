using Deque.AxeCore.Commons;
using SinoRussia.Generator.Facts;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>How the cards of the package look to learners.</summary>
public sealed class AnkiCards(BuiltSite site) : IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Both_sides_are_readable_on_a_phone_by_day_and_by_night()
    {
        var faces = AnkiCardFaces.Of(site.Options);
        var complaints = new List<string>();
        var sides = from n in faces.Fullest() from b in new[] { false, true } from dark in new[] { false, true } select (n, b, dark);
        foreach (var (note, back, night) in sides)
        {
            var page = await site.OpenBlankAsync(320, 640);
            await page.SetContentAsync(AnkiCardFaces.Page(note, back, night));
            await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
            var found = await page.EvaluateAsync<string[]>(
                """
                async () => {
                  const result = await axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
                      preload: false });
                  const wide = document.documentElement.scrollWidth > 320 ? ['scrolls sideways'] : [];
                  return wide.concat(result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`)));
                }
                """);
            Assert.DoesNotContain("{{", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            complaints.AddRange(found.Select(f => $"{note.Card.Id}, {(back ? "back" : "front")}, {(night ? "night" : "day")}: {f}"));
            await page.CloseAsync();
        }

        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task The_back_shows_the_answer_first_then_context_source_and_chapter()
    {
        var faces = AnkiCardFaces.Of(site.Options);
        var page = await site.OpenBlankAsync(320, 640);
        await page.SetContentAsync(AnkiCardFaces.Page(faces.Plain(CardForm.QuestionAnswer), back: true, night: false));

        var tops = await page.EvaluateAsync<float[]>(
            "['.question', '.answer', '.context', '.source', '.top'].map(s => document.querySelector(s).getBoundingClientRect().top)");

        Assert.Equal(tops.Order(), tops);
        Assert.Equal(tops.Distinct(), tops);
        await page.CloseAsync();
    }

    /// <summary>
    /// The pictures of docs/images: SINORUSSIA_PICTURES names the folder to put them into; without it there is only proof that they can be
    /// taken.
    /// </summary>
    [BrowserFact]
    public async Task Pictures_can_be_taken()
    {
        var faces = AnkiCardFaces.Of(site.Options);
        var shown = new[]
        {
            (CardForm.QuestionAnswer, false, false), (CardForm.QuestionAnswer, true, false), (CardForm.Cloze, false, true),
            (CardForm.Cloze, true, true),
        };
        foreach (var (form, back, night) in shown)
        {
            var page = await site.OpenBlankAsync(400, 560);
            await page.SetContentAsync(AnkiCardFaces.Page(faces.Plain(form), back, night));
            var picture = await page.ScreenshotAsync();
            Assert.True(picture.Length > 5_000, "the picture is empty");
            if (Environment.GetEnvironmentVariable("SINORUSSIA_PICTURES") is { Length: > 0 } folder)
                await File.WriteAllBytesAsync(
                    Path.Combine(folder, $"card-{(back ? "back" : "front")}-{(night ? "dark" : "light")}.png"), picture);
            await page.CloseAsync();
        }
    }
}
