using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli;

/// <summary>`init FOLDER`: lays down a small subject that checks and builds, to be replaced by one's own.</summary>
internal static class InitCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "A folder that does not exist or is empty" };
        var command = new Command("init", "Begin a subject of your own: a small content folder that builds") { folder };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(ParseResult parsed, string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"sinorussia: '{folder}' is not empty; expected a folder that does not exist or has nothing in it");
            return ExitCode.WrongUsage;
        }

        var summary = Report.Summary(parsed);
        var start = Path.Combine(CommonOptions.Read(parsed).PackagedTemplates, "init");
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(start, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            summary.WriteLine(target.Replace('\\', '/'));
        }

        summary.WriteLine($"Next: cd {folder}, read README.md, and run sinorussia.");
        return ExitCode.Done;
    }
}
