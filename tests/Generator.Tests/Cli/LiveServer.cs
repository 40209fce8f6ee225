using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using SinoRussia.Generator.Cli.Serving;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class LiveServer : IAsyncLifetime, IDisposable
{
    private readonly SampleProject project = new();
    private readonly CancellationTokenSource cancel = new(TimeSpan.FromMinutes(1));
    private readonly int port = FreePort();
    private readonly StringWriter log = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
    private LiveSite site = null!;
    private DevServer server = null!;
    private Task running = null!;

    public Task InitializeAsync()
    {
        browser.BaseAddress = new Uri($"http://localhost:{port}/");
        site = new LiveSite(Rendering.Options(project.PathOf("")), log);
        server = new DevServer(site, Path.Combine(Repository.Templates, "serve"), port);
        server.Start();
        site.Rebuild();
        running = server.Run(cancel.Token);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await cancel.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        server.Dispose();
        browser.Dispose();
        log.Dispose();
        cancel.Dispose();
        project.Dispose();
    }

    [Fact]
    public async Task Pages_are_as_published_but_for_the_script_and_the_leave_to_talk_to_this_server()
    {
        var served = await Text("/events/flood-1880.html");
        project.Run("build");
        var published = await File.ReadAllTextAsync(Path.Combine(project.Site, "events", "flood-1880.html"));

        var head = (
            await File.ReadAllTextAsync(Path.Combine(Repository.Templates, "serve", "head.html"))).Replace("VERSION", site.State.Version,
            StringComparison.Ordinal);
        Assert.Contains(head, served, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", served, StringComparison.Ordinal);
        Assert.Equal(
            published, served.Replace(head, "", StringComparison.Ordinal).Replace(" connect-src 'self';", "", StringComparison.Ordinal));
        Assert.DoesNotContain("connect-src", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_have_their_types_and_are_never_kept()
    {
        using var page = await browser.GetAsync(new Uri("/", UriKind.Relative));
        using var style = await browser.GetAsync(new Uri("/assets/look.css", UriKind.Relative));
        using var script = await browser.GetAsync(new Uri("/-/live.js", UriKind.Relative));

        Assert.Equal(
            ["text/html", "text/css", "text/javascript"],
            new[] { page, style, script }.Select(a => a.Content.Headers.ContentType!.MediaType));
        Assert.All([page, style, script], answer => Assert.True(answer.Headers.CacheControl!.NoStore));
    }

    [Theory]
    [InlineData("/events", HttpStatusCode.Redirect)]
    [InlineData("/events/", HttpStatusCode.OK)]
    [InlineData("/nowhere.html", HttpStatusCode.NotFound)]
    [InlineData("/-/none.js", HttpStatusCode.NotFound)]
    [InlineData("/-/..%2F..%2Fassets%2Flook.css", HttpStatusCode.NotFound)]
    [InlineData("/..%2Fcontent%2Fsubject.yaml", HttpStatusCode.NotFound)]
    public async Task Answers_with(string address, HttpStatusCode status)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_desk_is_there_with_texts_alone_and_for_pages_of_its_own_only()
    {
        var otherPort = FreePort();
        using var withTexts = new DevServer(
            site, Path.Combine(Repository.Templates, "serve"), otherPort,
            new ReadingDesk(Rendering.Options(project.PathOf("")), project.Texts));
        withTexts.Start();
        var serving = withTexts.Run(cancel.Token);
        async Task<HttpResponseMessage> Get(int at, string address, string? from = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://localhost:{at}/-/desk/{address}"));
            if (from is not null)
                request.Headers.Add("Sec-Fetch-Site", from);
            return await browser.SendAsync(request);
        }

        using var without = await Get(port, "data.json");
        using var page = await Get(otherPort, "");
        using var data = await Get(otherPort, "data.json", "same-origin");
        using var script = await Get(otherPort, "desk.js");
        using var elsewhere = await Get(otherPort, "data.json", "cross-site");
        var text = await data.Content.ReadAsStringAsync();
        await cancel.CancelAsync();
        await serving;

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound],
            new[] { without, page, data, script, elsewhere }.Select(a => a.StatusCode));
        Assert.Equal(["same-origin"], data.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Contains("met on the ferry", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_other_hosts_and_other_methods()
    {
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/");
        rebound.Headers.Host = $"evil.example:{port}";
        // In this order: a connection on which a host was refused is not fit for a second request.
        using var post = await browser.PostAsync(new Uri("/", UriKind.Relative), null);
        using var fromElsewhere = await browser.SendAsync(rebound);

        Assert.False(fromElsewhere.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_change_reaches_open_pages_and_a_mistake_keeps_the_old_site()
    {
        using var stream = await browser.GetStreamAsync(new Uri("/-/events", UriKind.Relative));
        using var events = new StreamReader(stream);
        var watch = new FolderWatch([project.PathOf("content")], site.Rebuild);
        var watching = watch.Run(cancel.Token);
        var first = await Next(events);

        project.Edit("content/events/events.yaml", "The Lune floods", "The Lune floods the quay");
        var second = await Next(events);
        var page = await Text("/events/flood-1880.html");

        project.Edit("content/events/events.yaml", "importance: 3", "importance: 5");
        var third = await Next(events);
        var kept = await Text("/events/flood-1880.html");

        project.Edit("content/events/events.yaml", "importance: 5", "importance: 3");
        var fourth = await Next(events);
        await cancel.CancelAsync();
        await watching;

        Assert.Equal(site.State.Version, (string?)second["version"]);
        Assert.NotEqual((string?)first["version"], (string?)second["version"]);
        Assert.Contains("The Lune floods the quay", page, StringComparison.Ordinal);
        Assert.Equal((string?)second["version"], (string?)third["version"]);
        Assert.Contains(third["findings"]!.AsArray(), f => ((string?)f)!.Contains("SR117", StringComparison.Ordinal));
        Assert.Equal(page, kept);
        Assert.Equal(second.ToJsonString(), fourth.ToJsonString());
        Assert.Contains("SR117", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_there_is_a_site_the_findings_are_shown()
    {
        project.Break();
        var broken = new LiveSite(Rendering.Options(project.PathOf("")), TextWriter.Null);
        var otherPort = FreePort();
        using var brokenServer = new DevServer(broken, Path.Combine(Repository.Templates, "serve"), otherPort);
        brokenServer.Start();
        broken.Rebuild();
        var serving = brokenServer.Run(cancel.Token);

        using var answer = await browser.GetAsync(new Uri($"http://localhost:{otherPort}/events/"));
        var page = await answer.Content.ReadAsStringAsync();
        await cancel.CancelAsync();
        await serving;

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("/-/live.js", page, StringComparison.Ordinal);
        Assert.NotEmpty(broken.State.Findings);
    }

    private Task<string> Text(string address) => browser.GetStringAsync(new Uri(address, UriKind.Relative));

    private async Task<JsonNode> Next(StreamReader events)
    {
        var line = await events.ReadLineAsync(cancel.Token);
        await events.ReadLineAsync(cancel.Token);
        return JsonNode.Parse(line!["data: ".Length..])!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
