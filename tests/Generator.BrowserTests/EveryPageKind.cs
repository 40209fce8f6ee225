using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What holds for a page of any kind.</summary>
public sealed class EveryPageKind(BuiltSite site) : IClassFixture<BuiltSite>
{
    public static TheoryData<string> Pages => PageKinds.All;

    public static TheoryData<string> StillPages => PageKinds.Still;

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
    public async Task Says_of_words_in_another_script_in_which_language_they_are(string page)
    {
        await using var reader = await site.OpenAsync(scripts: false);
        await reader.GoAsync(page);

        Assert.Empty(await reader.Page.Locator("body").EvaluateAsync<string[]>(
            """
            body => {
              const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT), silent = [];
              while (texts.nextNode())
                if (texts.currentNode.parentElement.localName !== 'script'
                    && /[\p{Script=Han}\p{Script=Cyrillic}]/u.test(texts.currentNode.data)
                    && texts.currentNode.parentElement.closest('[lang]').lang === 'en')
                  silent.push(texts.currentNode.data);
              return silent;
            }
            """));
    }

    [BrowserTheory]
    [MemberData(nameof(StillPages))]
    public async Task Says_the_same_without_scripts(string page)
    {
        await using var with = await site.OpenAsync();
        await using var without = await site.OpenAsync(scripts: false);
        await with.GoAsync(page);
        await without.GoAsync(page);

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
    }
}
