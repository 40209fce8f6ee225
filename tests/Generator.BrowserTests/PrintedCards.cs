using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SinoRussia.Generator.Outputs.Flashcards;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The cards of the whole content on paper.</summary>
public sealed partial class PrintedCards(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int CardsASheet = 8;

    [BrowserTheory]
    [InlineData("a4", 595, 842)]
    [InlineData("letter", 612, 792)]
    public async Task Every_chapter_prints_fronts_and_backs_on_paper_of_the_right_size(string paper, int width, int height)
    {
        await using var reader = await site.OpenAsync();
        var cards = 0;
        foreach (var page in Pages(paper))
        {
            await reader.GoAsync(page);
            var fronts = await reader.Page.Locator(".front .cell").CountAsync();
            Assert.Equal(fronts, await reader.Page.Locator(".back .cell").CountAsync());
            cards += fronts;

            var boxes = MediaBox().Matches(Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true })));

            Assert.Equal(2 * ((fronts + CardsASheet - 1) / CardsASheet), boxes.Count);
            Assert.All(boxes, b => Assert.Equal((width, height), (Points(b, 1), Points(b, 2))));
        }

        await reader.GoAsync("flashcards/review.html");
        Assert.Equal(await reader.Page.EvaluateAsync<int>("studyGuide.flashcards.deck.cards.length"), cards);
    }

    [BrowserTheory]
    [InlineData("a4")]
    [InlineData("letter")]
    public async Task No_text_outgrows_its_card_and_every_back_lies_behind_its_front(string paper)
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var page in Pages(paper))
        {
            await reader.GoAsync(page);

            var wrong = await reader.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const wrong = [];
                  const near = (a, b) => Math.abs(a - b) < 0.6;
                  const millimetre = 96 / 25.4;
                  for (const cell of document.querySelectorAll('.cell')) {
                    const box = cell.getBoundingClientRect();
                    const style = getComputedStyle(cell);
                    if (!near(box.width, 92 * millimetre) || !near(box.height, 64 * millimetre))
                      wrong.push(`size ${box.width} x ${box.height}`);
                    for (const part of cell.querySelectorAll('p, cite, span')) {
                      for (const line of part.getClientRects()) {
                        if (line.top < box.top + parseFloat(style.paddingTop) - 1
                                || line.bottom > box.bottom - parseFloat(style.paddingBottom) + 1
                            || line.left < box.left + parseFloat(style.paddingLeft) - 1
                            || line.right > box.right - parseFloat(style.paddingRight) + 1)
                          wrong.push(`outgrown: ${part.textContent}`);
                      }
                    }
                    const parts = [...cell.children].map(c => c.getBoundingClientRect());
                    if (parts[0].bottom > parts[1].top + 0.6)
                      wrong.push(`parts overlap: ${cell.textContent}`);
                  }
                  const [fronts, backs] = ['.front', '.back'].map(side => [...document.querySelectorAll(`${side} .cell`)]);
                  fronts.forEach((front, i) => {
                    const [f, b] = [front, backs[i]].map(c => c.getBoundingClientRect());
                    const [fs, bs] = [front, backs[i]].map(c => c.closest('.sheet').getBoundingClientRect());
                    if (!near(f.left - fs.left, bs.right - b.right) || !near(f.top - fs.top, b.top - bs.top))
                      wrong.push(`not behind: ${front.textContent}`);
                  });
                  return wrong;
                }
                """);
            Assert.True(wrong.Length == 0, $"{page}\n{string.Join('\n', wrong)}");
        }
    }

    [BrowserFact]
    public async Task The_longest_text_of_every_size_fits_a_card()
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.GoAsync(Pages("a4").First());
        var longest = Enumerable.Range(1, TextSize.Most).GroupBy(TextSize.Of).Select(g => (Size: g.Key, Length: g.Max())).ToList();
        Assert.Equal(5, longest.Count);

        foreach (var (size, length) in longest)
        {
            var outgrown = await reader.Page.EvaluateAsync<string[]>(
                """
                ([size, length]) => ['front', 'back'].filter(side => {
                  const cell = document.querySelector(`.${side} .cell`);
                  const text = cell.querySelector('.cell-text');
                  text.className = `cell-text ${size}`;
                  text.firstElementChild.textContent = 'international understanding among all the neighbouring countries '
                      .repeat(20).slice(0, length);
                  const foot = cell.querySelector('.cell-foot p');
                  if (foot)
                    foot.textContent = 'a document with a title of some length and its paragraphs, ¶12, 13, 14; '.repeat(2);
                  return cell.scrollHeight > cell.clientHeight || text.firstElementChild.offsetHeight > text.clientHeight;
                })
                """, new object[] { size, length });
            Assert.True(outgrown.Length == 0, $"{size} {length}: {string.Join(' ', outgrown)}");
        }
    }

    [BrowserTheory]
    [InlineData("a4")]
    [InlineData("letter")]
    public async Task The_marks_meet_the_edges_of_the_cards(string paper)
    {
        await using var reader = await site.OpenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.GoAsync(Pages(paper).First());

        var marked = await reader.Page.EvaluateAsync<double[]>(
            """
            () => {
              const sheet = document.querySelector('.sheet');
              const scale = sheet.getBoundingClientRect().width / sheet.querySelector('.cuts').viewBox.baseVal.width;
              const marks = [...sheet.querySelector('.cuts path').getAttribute('d').matchAll(/M(\d+) (\d+)L(\d+) (\d+)/g)]
                  .map(m => m.slice(1).map(n => n * scale));
              const near = (list, value) => list.some(v => Math.abs(v - value) < 0.6);
              const edges = [...sheet.querySelectorAll('.cell')].flatMap(cell => {
                const [c, s] = [cell.getBoundingClientRect(), sheet.getBoundingClientRect()];
                return [[0, c.left - s.left], [0, c.right - s.left], [1, c.top - s.top], [1, c.bottom - s.top]];
              });
              const lines = [marks.filter(m => m[0] === m[2]).map(m => m[0]), marks.filter(m => m[1] === m[3]).map(m => m[1])];
              return [marks.length, edges.filter(([axis, value]) => !near(lines[axis], value)).length];
            }
            """);

        Assert.Equal([16, 0], marked);
    }

    private IEnumerable<string> Pages(string paper) =>
        Directory.EnumerateFiles(Path.Combine(site.Root, "flashcards", "print"), $"*-{paper}.html")
            .Order(StringComparer.Ordinal).Select(f => "flashcards/print/" + Path.GetFileName(f));

    private static int Points(Match box, int side) =>
        (int)Math.Round(double.Parse(box.Groups[side].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
