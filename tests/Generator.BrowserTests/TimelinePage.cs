using Microsoft.Playwright;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What the page of the chronology shows.</summary>
internal static class TimelinePage
{
    public const string Path = "chronology/index.html";

    /// <summary>Ids of the entries that the list shows, in its order.</summary>
    public static async Task<List<string>> ListedAsync(IPage page) =>
        [.. await page.Locator("#the_list .fact-line:not([hidden])").EvaluateAllAsync<string[]>("items => items.map(i => i.id)")];

    /// <summary>Ids of the entries that the whole drawing of a form shows or counts, in the order of the list.</summary>
    /// <param name="form">'wide' or 'narrow'.</param>
    public static async Task<List<string>> DrawnAsync(IPage page, string form) =>
        [.. await page.Locator($".drawing > .timeline.{form} a:is([data-fact], [data-facts]):not([hidden])").EvaluateAllAsync<string[]>(
            """
            links => {
              const drawn = links.flatMap(a => (a.dataset.fact || a.dataset.facts).split(' '))
                  .filter(id => !document.getElementById(id).hidden);
              const places = Array.from(document.querySelectorAll('#the_list .fact-line'), i => i.id);
              return drawn.sort((a, b) => places.indexOf(a) - places.indexOf(b));
            }
            """)];

    /// <summary>The id of the fact, or of the first that is left of those counted, whose mark has the focus; empty for none.</summary>
    public static async Task<string> FocusedAsync(IPage page) => await page.EvaluateAsync<string>(
        """
        () => {
          const {fact, facts} = document.activeElement.dataset;
          return (fact || facts || '').split(' ').find(id => id && !document.getElementById(id).hidden) || '';
        }
        """);
}
