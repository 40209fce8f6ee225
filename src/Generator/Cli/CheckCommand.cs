using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`check`: reads and checks content and templates, and the pages that templates of the user's own make, and writes nothing.</summary>
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
        var content = BuildPipeline.CheckWithPages(CommonOptions.Read(parsed), bag);
        Report.Write(parsed, bag);
        if (content is null)
            return ExitCode.ContentErrors;
        var verdict = bag.Count == 0 ? "nothing wrong" : "no errors";
        Report.Summary(parsed).WriteLine($"{Amount.Of(content.Guide.Book.Facts.Count, "fact")} checked, {verdict}");
        return ExitCode.Done;
    }
}
