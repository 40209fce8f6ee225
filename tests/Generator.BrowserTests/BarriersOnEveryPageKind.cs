using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>No page of any kind has barriers for readers with a disability.</summary>
public sealed class BarriersOnEveryPageKind(BuiltSite site) : IClassFixture<BuiltSite>
{
    public static TheoryData<string> Pages => PageKinds.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Is_accessible_in_light_and_dark_wide_and_narrow(string page)
    {
        foreach (var width in new[] { 1280, 320 })
        {
            await using var reader = await site.OpenAsync(width, ColorScheme.Light);
            await reader.GoAsync(page);
            await ThinOutAsync(reader.Page);
            await Accessibility.CheckAsync(reader.Page);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Accessibility.CheckAsync(reader.Page);
        }
    }

    /// <summary>
    /// Leaves five of any neighbours of one kind on the longest pages: they come from one template, and a barrier in one is a barrier in
    /// all. Axe takes minutes for the whole book.
    /// </summary>
    private static async Task ThinOutAsync(IPage page) => await page.EvaluateAsync(
        """
        () => {
          if (document.querySelectorAll('main *').length < 1500) return;
          for (const parent of document.querySelectorAll('main, main *')) {
            const seen = new Map();
            for (const child of Array.from(parent.children)) {
              const kind = `${child.localName}.${child.getAttribute('class')}`;
              seen.set(kind, (seen.get(kind) || 0) + 1);
              if (seen.get(kind) > 5 && !['dt', 'dd', 'a', 'option'].includes(child.localName)) child.remove();
            }
          }
        }
        """);
}
