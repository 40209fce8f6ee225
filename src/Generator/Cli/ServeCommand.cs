using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using SinoRussia.Generator.Cli.Serving;

namespace SinoRussia.Generator.Cli;

/// <summary>`serve`: shows the site as it will be, to this machine only, and again after every change.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var port = new Option<int>("--port")
        {
            Description = "Port on this machine",
            HelpName = "number",
            DefaultValueFactory = _ => 4280,
            CustomParser = given => ReadPort(given, given.Tokens[0].Value),
        };
        var texts = new Option<DirectoryInfo>("--texts")
        {
            Description =
                "Folder of the source documents: they are shown beside the facts, to read, to mark and to cite; to this machine only",
            HelpName = "folder",
        };
        texts.AcceptExistingOnly();
        var command = new Command("serve", "Show the site on this machine, and again after every change") { port, texts };
        command.SetAction((parsed, cancel) => Run(parsed, parsed.GetValue(port), parsed.GetValue(texts)?.ToString(), cancel));
        return command;
    }

    private static int ReadPort(ArgumentResult given, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= IPEndPoint.MaxPort)
            return port;
        given.AddError($"--port is '{text}'; expected a number from 1 to {IPEndPoint.MaxPort}");
        return 0;
    }

    private static async Task<int> Run(ParseResult parsed, int port, string? texts, CancellationToken cancel)
    {
        var streams = parsed.InvocationConfiguration;
        var options = CommonOptions.Read(parsed);
        var site = new LiveSite(options, streams.Error);
        using var server = new DevServer(
            site, Path.Combine(options.PackagedTemplates, "serve"), port, texts is null ? null : new ReadingDesk(options, texts));
        try
        {
            server.Start();
        }
        catch (HttpListenerException e)
        {
            await streams.Error.WriteLineAsync($"sinorussia: port {port} cannot be used: {e.Message}");
            await streams.Error.WriteLineAsync("    hint: choose another one with --port");
            return ExitCode.WrongUsage;
        }

        site.Rebuild();
        await streams.Output.WriteLineAsync($"http://localhost:{port}/  (Ctrl-C ends)");
        if (texts is not null)
            await streams.Output.WriteLineAsync($"http://localhost:{port}/{DevServer.Desk}  the source documents");
        var watch = new FolderWatch([options.Content, options.Seeds, options.Templates], site.Rebuild);
        await Task.WhenAll(server.Run(cancel), watch.Run(cancel));
        return ExitCode.Done;
    }
}
