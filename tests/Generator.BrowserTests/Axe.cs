using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>Asks axe what is wrong with a page as it is shown.</summary>
internal static class Axe
{
    /// <summary>One line an element; empty when there is nothing to complain about.</summary>
    public static async Task<string[]> ComplaintsAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        // Without preload axe does not fetch the style sheets again, which the page's policy forbids.
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run({ runOnly: { type: 'tag', values: tags }, preload: false });
              return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
            }
            """);
    }
}
