using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`check`: does everything that a build does but publishing, so that what it takes is what `build` takes.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var command = new Command("check", "Say everything that a build would say of content, templates and pages; write nothing")
        {
            CommonOptions.Strict,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var bag = new DiagnosticBag();
        var site = BuildPipeline.Test(CommonOptions.Read(parsed), bag);
        Report.Write(parsed, bag);
        if (site is null)
            return ExitCode.ContentErrors;
        var verdict = bag.Count == 0 ? "nothing wrong" : "no errors";
        Report.Summary(parsed).WriteLine($"{Amount.Of(site.Site.Guide.Corpus.Facts.Count, "fact")} checked, {verdict}");
        return ExitCode.Done;
    }
}
