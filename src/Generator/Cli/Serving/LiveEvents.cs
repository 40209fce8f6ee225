using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>Tells every open page which version of the site there is and what is wrong with the content, by server-sent events.</summary>
/// <remarks>Each page has a listener of its own: one that does not read is waited for by nobody, and in the end is dropped.</remarks>
internal sealed class LiveEvents : IDisposable
{
    /// <summary>Lines of findings that a page is told; who has more mends the first ones.</summary>
    public const int MostLines = 100;

    /// <summary>Characters of a line.</summary>
    public const int LongestLine = 500;

    /// <summary>Pages that are open at a time.</summary>
    private const int MostPages = 64;

    private readonly Lock gate = new();
    private readonly List<LiveListener> pages = [];
    private readonly LiveSite site;

    public LiveEvents(LiveSite site)
    {
        this.site = site;
        site.Rebuilt += TellAll;
    }

    /// <summary>Keeps the answer open and tells it the present state at once, so that a page that came late misses nothing.</summary>
    public void Add(HttpListenerResponse page)
    {
        page.ContentType = "text/event-stream";
        page.SendChunked = true;
        lock (gate)
        {
            RemoveEnded();
            if (pages.Count >= MostPages)
            {
                pages[0].Dispose();
                pages.RemoveAt(0);
            }

            var listener = new LiveListener(page);
            pages.Add(listener);
            listener.Tell(EventOf(site.State));
        }
    }

    public void Dispose()
    {
        site.Rebuilt -= TellAll;
        lock (gate)
        {
            foreach (var page in pages)
                page.Dispose();
            pages.Clear();
        }
    }

    /// <summary>A state as an event; of very many findings the first ones and how many more there are.</summary>
    internal static byte[] EventOf(LiveState state)
    {
        var lines = TextReport.Lines([.. state.Findings.Take(MostLines)]).Select(l => l.Length <= LongestLine ? l : l[..LongestLine] + "…")
            .ToList();
        if (state.Findings.Count > MostLines)
            lines.Add(FormattableString.Invariant($"{state.Findings.Count - MostLines} more findings are in the terminal"));
        var data = new JsonObject
        {
            ["version"] = state.Version,
            ["errors"] = state.Findings.Count(f => f.Severity == Severity.Error),
            ["findings"] = new JsonArray([.. lines.Select(l => (JsonNode)l)]),
        }.ToJsonString();
        return Encoding.UTF8.GetBytes($"data: {data}\n\n");
    }

    private void TellAll(object? sender, EventArgs e)
    {
        var told = EventOf(site.State);
        lock (gate)
        {
            RemoveEnded();
            foreach (var page in pages)
                page.Tell(told);
        }
    }

    private void RemoveEnded()
    {
        foreach (var page in pages.Where(p => p.IsEnded).ToList())
        {
            page.Dispose();
            pages.Remove(page);
        }
    }
}
