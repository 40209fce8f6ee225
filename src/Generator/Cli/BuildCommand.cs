using System.CommandLine;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`build`, also what runs without a command: renders everything and publishes the site.</summary>
internal static class BuildCommand
{
    public static Option<bool> Check { get; } = new("--check") { Description = "Write nothing; exit with 3 when the published site differs from what a build makes" };

    public static Command Make()
    {
        var command = new Command("build", "Render everything and publish the site (the default command)") { Check };
        command.SetAction(Run);
        return command;
    }

    public static int Run(ParseResult parsed)
    {
        var (options, bag) = (CommonOptions.Read(parsed), new DiagnosticBag());
        if (parsed.GetValue(Check))
        {
            var drift = BuildPipeline.HasDrift(options, bag);
            Report.Write(parsed, bag);
            return drift switch { null => ExitCode.ContentErrors, true => ExitCode.Drift, false => ExitCode.Done };
        }

        var summary = BuildPipeline.Build(options, bag);
        Report.Write(parsed, bag);
        if (summary is null)
            return ExitCode.ContentErrors;
        if (!parsed.GetValue(CommonOptions.Quiet))
            SummaryWriter.Write(parsed.InvocationConfiguration.Output, summary, options.Output);
        return ExitCode.Done;
    }
}
