using System.Net;
using System.Text;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>Answers browsers on this machine; pages get a script that loads them again when the site changes.</summary>
/// <remarks>
/// It listens on loopback addresses only, and a request under any other host name is refused by the listener, so no page of another site
/// can read what is served.
/// </remarks>
/// <param name="assets">Folder of the files that are served under <see cref="OwnFiles"/>.</param>
/// <param name="desk">Where the source documents are read; null when their texts are not at hand.</param>
internal sealed class DevServer(LiveSite site, string assets, int port, ReadingDesk? desk = null) : IDisposable
{
    /// <summary>Where the server's own files are; no output writes there.</summary>
    private const string OwnFiles = "-/";

    /// <summary>Where the reading desk is.</summary>
    public const string Desk = OwnFiles + "desk/";

    private readonly HttpListener listener = new();
    private readonly LiveEvents events = new(site);

    /// <summary>Takes the port.</summary>
    /// <exception cref="HttpListenerException">It is taken, or may not be.</exception>
    public void Start()
    {
        listener.Prefixes.Add(FormattableString.Invariant($"http://localhost:{port}/"));
        listener.Prefixes.Add(FormattableString.Invariant($"http://127.0.0.1:{port}/"));
        listener.Start();
    }

    /// <summary>Answers until cancelled.</summary>
    public async Task Run(CancellationToken cancel)
    {
        using var stop = cancel.Register(listener.Stop);
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context), CancellationToken.None);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The listener was stopped, or a browser went away before it had asked.
            }
        }
    }

    public void Dispose()
    {
        events.Dispose();
        listener.Close();
    }

    private void Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            var path = request.Url!.AbsolutePath.TrimStart('/');
            if (request.HttpMethod is not ("GET" or "HEAD"))
                Send(context, HttpStatusCode.MethodNotAllowed, "only GET and HEAD"u8.ToArray(), ".txt");
            else if (path == OwnFiles + "events")
                events.Add(response);
            else if (path.StartsWith(Desk, StringComparison.Ordinal))
                SendDesk(context, path[Desk.Length..]);
            else if (path.StartsWith(OwnFiles, StringComparison.Ordinal))
                SendOwnFile(context, path[OwnFiles.Length..]);
            else
                SendPage(context, Uri.UnescapeDataString(path));
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException)
        {
            // The browser went away; there is nobody to tell.
        }
    }

    private void SendOwnFile(HttpListenerContext context, string name)
    {
        var path = Path.Combine(assets, Path.GetFileName(name));
        if (File.Exists(path))
            Send(context, HttpStatusCode.OK, File.ReadAllBytes(path), Path.GetExtension(path));
        else
            Send(context, HttpStatusCode.NotFound, "no such file"u8.ToArray(), ".txt");
    }

    /// <summary>Only to pages of this server: another site may not even load it without reading it.</summary>
    private void SendDesk(HttpListenerContext context, string path)
    {
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (desk is null || context.Request.Headers["Sec-Fetch-Site"] is "cross-site" or "same-site")
            Send(context, HttpStatusCode.NotFound, "no texts are at hand: serve with --texts FOLDER"u8.ToArray(), ".txt");
        else if (path.Length == 0)
            Send(context, HttpStatusCode.OK, Encoding.UTF8.GetBytes(ReadAsset("desk.html")), ".html");
        else if (desk.Answer(path, context.Request.Url!.Query) is var (status, content, extension))
            Send(context, status, content, extension);
        else
            SendOwnFile(context, path);
    }

    private void SendPage(HttpListenerContext context, string path)
    {
        var state = site.State;
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (state.Site?.Find(file) is { } content)
        {
            var isPage = file.EndsWith(".html", StringComparison.Ordinal);
            Send(
                context, HttpStatusCode.OK, isPage ? WithScript(Encoding.UTF8.GetString(content.Span), state) : content,
                Path.GetExtension(file));
        }
        else if (state.Site?.HasPage(file + "/index.html") == true)
        {
            context.Response.Redirect("/" + file + "/");
            context.Response.Close();
        }
        else
        {
            var (status, page) = state.Site is null
                ? (HttpStatusCode.InternalServerError, "problems.html")
                : (HttpStatusCode.NotFound, "missing.html");
            Send(context, status, WithScript(ReadAsset(page), state), ".html");
        }
    }

    /// <summary>The page with the script in its head, and with leave to talk to this server; the published page has neither.</summary>
    private ReadOnlyMemory<byte> WithScript(string page, LiveState state)
    {
        var head = ReadAsset("head.html").Replace("VERSION", state.Version, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(page
            .Replace("default-src 'none';", "default-src 'none'; connect-src 'self';", StringComparison.Ordinal)
            .Replace("</head>", head + "</head>", StringComparison.Ordinal));
    }

    private string ReadAsset(string name) => File.ReadAllText(Path.Combine(assets, name));

    private static void Send(HttpListenerContext context, HttpStatusCode status, ReadOnlyMemory<byte> content, string extension)
    {
        var response = context.Response;
        response.StatusCode = (int)status;
        response.ContentType = ContentTypes.Of(extension);
        response.ContentLength64 = content.Length;
        if (context.Request.HttpMethod != "HEAD")
            response.OutputStream.Write(content.Span);
        response.Close();
    }
}
