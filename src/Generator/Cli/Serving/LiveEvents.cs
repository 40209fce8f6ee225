using System.Net;
using System.Text;
using System.Text.Json;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>Tells every open page which version of the site there is and what is wrong with the content, by server-sent events.</summary>
internal sealed class LiveEvents : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<HttpListenerResponse> pages = [];
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
            if (TryTell(page))
                pages.Add(page);
        }
    }

    public void Dispose()
    {
        site.Rebuilt -= TellAll;
        lock (gate)
        {
            foreach (var page in pages)
                page.Abort();
            pages.Clear();
        }
    }

    private void TellAll(object? sender, EventArgs e)
    {
        lock (gate)
            pages.RemoveAll(p => !TryTell(p));
    }

    /// <summary>False when the page was closed.</summary>
    private bool TryTell(HttpListenerResponse page)
    {
        try
        {
            var state = site.State;
            var data = JsonSerializer.Serialize(new { version = state.Version, findings = TextReport.Lines(state.Findings) });
            page.OutputStream.Write(Encoding.UTF8.GetBytes($"data: {data}\n\n"));
            page.OutputStream.Flush();
            return true;
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException)
        {
            return false;
        }
    }
}
