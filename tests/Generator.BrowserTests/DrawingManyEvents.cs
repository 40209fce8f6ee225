using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Time lines of many events as the browser draws them: no two texts overlap, and none leaves its drawing.</summary>
public sealed class DrawingManyEvents(BuiltSite site, ITestOutputHelper log) : IClassFixture<BuiltSite>
{
    /// <summary>Width of the text on A4, in pixels of CSS; the chronology has narrower margins.</summary>
    private const int OfPages = 657;
    private const int OfChronology = 718;

    [BrowserTheory]
    [InlineData(150, 1913079869)]
    [InlineData(300, 1113677363)]
    [InlineData(1000, 144423940)]
    public async Task No_two_texts_overlap_and_none_leaves_the_drawing(int count, int seed)
    {
        log.WriteLine($"seed {seed}, {count} events");
        var pages = InventedGuide.Write(site, $"invented-{count}", seed, count);
        Assert.True(pages.Count > 20, $"{pages.Count} pages with a drawing");

        foreach (var width in new[] { 320, 1280 })
        {
            await using var reader = await site.OpenAsync(width);
            foreach (var page in Sample(pages).Where(p => width > OfPages || !p.EndsWith(TimelinePage.Path, StringComparison.Ordinal)))
                await MeasureAsync(reader, page);
        }

        foreach (var page in Sample(pages))
        {
            await using var paper = await site.OpenAsync(page.Split('/')[1] == "chronology" ? OfChronology : OfPages);
            await paper.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await MeasureAsync(paper, page);
        }
    }

    /// <summary>
    /// The chronology with its other drawings, two chapters and two topics; narrow screens see none on the chronology's own page.
    /// </summary>
    private static IEnumerable<string> Sample(IReadOnlyList<string> pages) =>
        pages.GroupBy(p => p.Split('/')[1]).SelectMany(g => g.Key == "chronology" ? g : g.Take(2))
            .Where(p => !p.EndsWith("chapters/index.html", StringComparison.Ordinal));

    private async Task MeasureAsync(Reader reader, string page)
    {
        await reader.GoAsync(page);
        await reader.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        var found = await reader.Page.EvaluateAsync<string[]>(
            """
            () => {
              const found = [];
              const drawings = [...document.querySelectorAll('svg.timeline:not([aria-hidden])')]
                  .filter(svg => svg.getClientRects().length > 0);
              // Boxes of letters are higher than the letters, and on paper the drawing is scaled.
              const least = 0.75;
              // Without the halo, which getBoundingClientRect counts in.
              const boxOf = text => {
                const [{ x, y, width, height }, matrix] = [text.getBBox(), text.getScreenCTM()];
                const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]]
                    .map(([left, top]) => new DOMPoint(left, top).matrixTransform(matrix));
                const [xs, ys] = [corners.map(c => c.x), corners.map(c => c.y)];
                return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
              };
              let count = 0;
              for (const svg of drawings) {
                const sheet = svg.getBoundingClientRect();
                const boxes = [...svg.querySelectorAll('text')]
                    .map(text => ({ text: text.textContent, box: boxOf(text) }))
                    .sort((a, b) => a.box.top - b.box.top);
                count += boxes.length;
                boxes.forEach(({ text, box }, i) => {
                  if (box.left < sheet.left - least || box.right > sheet.right + least
                      || box.top < sheet.top - least || box.bottom > sheet.bottom + least)
                    found.push(`${svg.getAttribute('aria-label')}: '${text}' leaves the drawing: ${JSON.stringify([box, sheet])}`);
                  for (let j = i + 1; j < boxes.length && boxes[j].box.top < box.bottom - least; j++)
                    if (boxes[j].box.left < box.right - least && box.left < boxes[j].box.right - least)
                      found.push(`${svg.getAttribute('aria-label')}: '${text}' and '${boxes[j].text}' overlap: `
                            + JSON.stringify([box, boxes[j].box]));
                });
              }
              return [`${drawings.length} drawings, ${count} texts`, ...found];
            }
            """);

        log.WriteLine($"{page} at {reader.Page.ViewportSize!.Width}: {found[0]}");
        // Drawings of chapters wait until they are asked for.
        if (!page.Contains("/chapters/", StringComparison.Ordinal))
            Assert.DoesNotContain(" 0 texts", found[0], StringComparison.Ordinal);
        Assert.True(found.Length == 1, $"{page} at {reader.Page.ViewportSize.Width}\n{string.Join('\n', found.Skip(1).Take(20))}");
    }
}
