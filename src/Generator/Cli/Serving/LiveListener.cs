using System.Net;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>One open page: a thread of its own writes to it, so that nobody waits when it does not read.</summary>
internal sealed class LiveListener : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpListenerResponse page;

    /// <summary>Guards what is below; never held while something is written.</summary>
    private readonly object gate = new();
    private byte[]? latest;
    private long? writingSince;
    private bool ended;

    public LiveListener(HttpListenerResponse page)
    {
        this.page = page;
        new Thread(Write) { IsBackground = true, Name = "live page" }.Start();
    }

    /// <summary>True when the page was closed, or has not read for so long that it is given up.</summary>
    public bool IsEnded
    {
        get
        {
            lock (gate)
                return ended || (writingSince is { } since && Environment.TickCount64 - since > Patience.TotalMilliseconds);
        }
    }

    /// <summary>Notes what to tell; what was not told yet is overtaken by it. Never waits.</summary>
    public void Tell(byte[] told)
    {
        lock (gate)
        {
            latest = told;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Gives the page up, even in the middle of a word.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }

        page.Abort();
    }

    private void Write()
    {
        try
        {
            while (Next() is { } told)
            {
                page.OutputStream.Write(told);
                page.OutputStream.Flush();
            }
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            lock (gate)
                ended = true;
        }
    }

    /// <summary>Waits for something to tell; null when the page was given up.</summary>
    private byte[]? Next()
    {
        lock (gate)
        {
            writingSince = null;
            while (latest is null && !ended)
                Monitor.Wait(gate);
            if (ended)
                return null;
            var told = latest;
            (latest, writingSince) = (null, Environment.TickCount64);
            return told;
        }
    }
}
