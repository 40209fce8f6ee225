using System.CommandLine;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`check`: reads and checks content and templates, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var command = new Command("check", "Check content and templates; write nothing");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var bag = new DiagnosticBag();
        var content = BuildPipeline.Check(CommonOptions.Read(parsed), bag);
        Report.Write(parsed, bag);
        if (content is null)
            return ExitCode.ContentErrors;
        if (!parsed.GetValue(CommonOptions.Quiet) && parsed.GetValue(CommonOptions.Format) == ReportFormat.Text)
            parsed.InvocationConfiguration.Output.WriteLine(FormattableString.Invariant($"{content.Book.Facts.Count:N0} facts checked, nothing wrong"));
        return ExitCode.Done;
    }
}
