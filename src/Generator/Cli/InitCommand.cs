using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli;

/// <summary>`init FOLDER`: lays down a small subject that checks and builds, to be replaced by one's own.</summary>
internal static class InitCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "A new folder, or one that has none of the files yet, such as a fresh repository",
        };
        var command = new Command("init", "Begin a subject of your own: a small content folder that builds") { folder };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(ParseResult parsed, string folder)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (File.Exists(folder))
        {
            error.WriteLine($"sinorussia: '{folder}' is a file; expected a folder");
            return ExitCode.WrongUsage;
        }

        var start = new StartingFiles(Path.Combine(CommonOptions.Read(parsed).PackagedTemplates, "init"), folder);
        if (start.InTheWay is { Count: > 0 } taken)
        {
            error.WriteLine(
                $"sinorussia: '{folder}' has {string.Join(", ", taken)} already; expected a folder without them, and nothing was written");
            return ExitCode.WrongUsage;
        }

        var summary = Report.Summary(parsed);
        foreach (var written in start.Write())
            summary.WriteLine(written);
        summary.WriteLine($"Next: cd {folder}, read {start.ReadMe}, and run sinorussia.");
        return ExitCode.Done;
    }
}
