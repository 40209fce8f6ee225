using System.Net.Sockets;
using System.Text;
using SinoRussia.Generator.Cli.Serving;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>A page that is open but does not read holds up neither a rebuild nor another page, and what is told is bounded.</summary>
public sealed class LiveListeners : IDisposable
{
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task One_that_does_not_read_is_waited_for_by_nobody()
    {
        var port = FreePort();
        using var cancel = new CancellationTokenSource();
        var site = new LiveSite(Rendering.Options(project.PathOf("")), TextWriter.Null);
        using var server = new DevServer(site, Path.Combine(Repository.Templates, "serve"), port);
        server.Start();
        site.Rebuild();
        var running = server.Run(cancel.Token);
        using var stalled = await Listen(port, receives: false);
        using var reading = await Listen(port, receives: true);

        // Each event is some 50 KB: several of them fill any socket that nobody reads from.
        await File.WriteAllTextAsync(
            project.PathOf("content/events/events.yaml"),
            string.Concat(Enumerable.Range(0, 800).Select(n => $"- {{ {new string('k', 400)}{n}: 1 }}\n")));
        for (var build = 0; build < 60; build++)
        {
            project.Edit("content/events/events.yaml", "}\n", $" }}\n");
            site.Rebuild();
        }

        project.Edit("content/subject.yaml", "Two towns", "Three towns");
        site.Rebuild();
        var seen = await ReadUntil(reading, "more findings are in the terminal");

        Assert.Contains("data: ", seen, StringComparison.Ordinal);
        await cancel.CancelAsync();
        await running;
    }

    [Fact]
    public void What_a_page_is_told_is_bounded()
    {
        var findings = Enumerable.Range(1, 5_000).Select(
            n => new Diagnostic(
                "SR112", Severity.Error, new Location("a.yaml", n), new string('x', 10_000), new string('y', 10_000))).ToList();

        var told = Encoding.UTF8.GetString(LiveEvents.EventOf(new LiveState("v", null, findings)));

        Assert.InRange(told.Length, 1_000, (2 * LiveEvents.MostLines + 2) * (LiveEvents.LongestLine + 10) * 6);
        Assert.Contains("4900 more findings are in the terminal", told, StringComparison.Ordinal);
        Assert.EndsWith("\n\n", told, StringComparison.Ordinal);
        Assert.Equal(1, told.Split("\n\n").Count(e => e.Length > 0));
    }

    private static async Task<TcpClient> Listen(int port, bool receives)
    {
        var client = new TcpClient();
        if (!receives)
            client.ReceiveBufferSize = 2048;
        await client.ConnectAsync("127.0.0.1", port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /-/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"));
        return client;
    }

    private static async Task<string> ReadUntil(TcpClient client, string words)
    {
        var (seen, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!seen.ToString().Contains(words, StringComparison.Ordinal))
        {
            var count = await client.GetStream().ReadAsync(buffer, patience.Token);
            Assert.NotEqual(0, count);
            seen.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return seen.ToString();
    }

    private static int FreePort()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        return ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
    }
}
