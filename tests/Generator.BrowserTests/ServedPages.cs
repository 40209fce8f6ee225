using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using SinoRussia.Generator.Cli;
using SinoRussia.Generator.Cli.Serving;
using SinoRussia.Generator.Pipeline;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>What `serve` lays over pages, and its reading desk, on a fresh subject of `init`.</summary>
public sealed class ServedPages : IAsyncLifetime, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sinorussia-served-").FullName;
    private readonly CancellationTokenSource cancel = new(TimeSpan.FromMinutes(2));
    private readonly int port = FreePort();
    private LiveSite site = null!;
    private DevServer server = null!;
    private Task running = Task.CompletedTask;
    private IPlaywright playwright = null!;
    private IBrowser? browser;

    private IPage Page => browser!.Contexts[0].Pages[0];

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        CommandLine.Run(["init", folder, "-q"], TextWriter.Null, TextWriter.Null);
        var options = new BuildOptions(
            Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), Path.Combine(folder, "templates"), Path.Combine(folder, "site"),
            []);
        site = new LiveSite(options, TextWriter.Null);
        server = new DevServer(
            site, Path.Combine(options.PackagedTemplates, "serve"), port, new ReadingDesk(options, Path.Combine(folder, "texts")));
        server.Start();
        site.Rebuild();
        running = server.Run(cancel.Token);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        var context = await browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        await cancel.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        server?.Dispose();
        playwright?.Dispose();
        cancel.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task Warnings_are_folded_and_can_be_closed_and_errors_are_open()
    {
        await Page.GotoAsync(Address(""));
        var panel = Page.Locator(".live-findings");
        await Expect(panel).ToHaveCountAsync(0);

        Edit("content/terms/terms.yaml", "title: breakwater", "title: breakwater #1");
        site.Rebuild();
        await Expect(panel.Locator("summary")).ToHaveTextAsync("0 errors, 1 warning");
        await Expect(panel.Locator("pre")).ToBeHiddenAsync();
        Assert.NotEqual("", await Page.EvaluateAsync<string>("document.body.style.paddingBottom"));
        await panel.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(panel).ToHaveCountAsync(0);
        Assert.Equal("", await Page.EvaluateAsync<string>("document.body.style.paddingBottom"));
        await Page.ReloadAsync();
        await Page.WaitForTimeoutAsync(500);
        await Expect(panel).ToHaveCountAsync(0);

        Edit("content/terms/terms.yaml", "importance: 1", "importance: 7");
        site.Rebuild();
        await Expect(panel.Locator("pre")).ToContainTextAsync("SR117");
    }

    [BrowserFact]
    public async Task Words_that_are_marked_become_a_citation_and_a_fact()
    {
        await Page.GotoAsync(Address("-/desk/"));
        await Expect(Page.Locator("#harbour-book-3 .cited").First).ToHaveAttributeAsync("href", "/events/storm-of-1853.html");
        await Expect(Page.Locator("#harbour-book-3 .open")).ToHaveTextAsync("Most people blamed the sea. ");
        await MarkAsync("#harbour-book-3 .text", "ople blamed the s");

        await Expect(Page.Locator("aside .marked")).ToHaveTextAsync("harbour-book, paragraph 3: people blamed the sea");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" }).ClickAsync();
        await Expect(Page.Locator("aside pre")).ToHaveTextAsync("- { seed: harbour-book, paragraph: 3, words: people blamed the sea }");
        Assert.Equal(
            "- { seed: harbour-book, paragraph: 3, words: people blamed the sea }\n",
            await Page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await Page.Locator("[name=kind]").SelectOptionAsync("assessment");
        await Page.Locator("[name=title]").FillAsync("The sea is blamed");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Copy a new fact" }).ClickAsync();
        await Expect(Page.Locator("aside pre")).ToContainTextAsync("- id: sea-is-blamed");
        await Expect(Page.Locator("aside pre")).ToContainTextAsync("paragraph: 3, words: people blamed the sea");
    }

    [BrowserFact]
    public async Task Too_few_words_cannot_be_copied()
    {
        await Page.GotoAsync(Address("-/desk/"));
        await MarkAsync("#harbour-book-4 .text", "opened");

        await Expect(Page.Locator("aside .problem")).ToHaveTextAsync("1 word marked; expected 3 to 10");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" })).ToBeDisabledAsync();
    }

    /// <summary>Marks a stretch of an element's text as a reader does, wherever its words begin and end.</summary>
    private async Task MarkAsync(string place, string text) => await Page.Locator(place).EvaluateAsync(
        """
        (element, text) => {
          const start = element.textContent.indexOf(text);
          const range = document.createRange();
          const place = (offset) => {
            const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(), before = 0; node; before += node.length, node = walk.nextNode())
              if (offset <= before + node.length) return [node, offset - before];
          };
          range.setStart(...place(start));
          range.setEnd(...place(start + text.length));
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """, text);

    private void Edit(string name, string from, string to)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }

    private string Address(string path) => $"http://localhost:{port}/{path}";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
