using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What holds for a page of any kind.</summary>
public sealed class EveryPageKind(BuiltSite site) : IClassFixture<BuiltSite>
{
    public static TheoryData<string> Pages => PageKinds.All;

    public static TheoryData<string> ReadablePages => PageKinds.Readable;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Opens_from_the_folder_with_one_heading_and_no_complaint(string page)
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync(page);

        Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
        Assert.NotEmpty(await reader.Page.TitleAsync());
        Assert.Equal("en", await reader.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Fits_a_phone_without_sideways_scrolling(string page)
    {
        await using var reader = await site.OpenAsync(width: 320);
        await reader.GoAsync(page);

        Assert.InRange(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Is_accessible_in_light_and_dark_wide_and_narrow(string page)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            await using var reader = await site.OpenAsync(width, scheme);
            await reader.GoAsync(page);
            await reader.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
            // Without preload axe does not fetch the style sheets again, which the page's policy forbids.
            var violations = await reader.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                  const result = await axe.run({ runOnly: { type: 'tag', values: tags }, preload: false });
                  return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
                }
                """);
            Assert.True(violations.Length == 0, $"{width} {scheme}\n{string.Join('\n', violations)}");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(ReadablePages))]
    public async Task Says_the_same_without_scripts(string page)
    {
        await using var with = await site.OpenAsync();
        await using var without = await site.OpenAsync(scripts: false);
        await with.GoAsync(page);
        await without.GoAsync(page);

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
    }
}
