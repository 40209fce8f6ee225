using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Looks for barriers with axe.</summary>
internal static class Accessibility
{
    /// <summary>Fails with every barrier on the page as it stands.</summary>
    public static async Task CheckAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        // Without preload axe does not fetch the style sheets again, which the page's policy forbids.
        var violations = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run({ runOnly: { type: 'tag', values: tags }, preload: false });
              return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
            }
            """);
        Assert.True(violations.Length == 0, $"{page.Url} {page.ViewportSize?.Width}\n{string.Join('\n', violations)}");
    }
}
