using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// A browser window on the site; when disposed it fails the test for every console error and every request that left the site's folder.
/// </summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly BuiltSite site;
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Reader(BuiltSite site, IBrowserContext context, IPage page)
    {
        (this.site, this.context, Page) = (site, context, page);
        var root = site.Address("");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{page.Url}: console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) =>
        {
            // A page that is left while the next one loads gives that one up and asks again; where the reader ends is what tests look at.
            if (!request.IsNavigationRequest || request.Failure != "net::ERR_ABORTED")
                complaints.Add($"{page.Url}: failed: {request.Url} {request.Failure}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                complaints.Add($"{page.Url}: left the folder: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Goes to a page of the site.</summary>
    /// <param name="page">From the site's root.</param>
    /// <param name="fragment">What stands behind the '#'; empty for none.</param>
    public async Task GoAsync(string page, string fragment = "") =>
        await Page.GotoAsync(site.Address(page) + (fragment.Length == 0 ? "" : "#" + fragment));

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
