using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`build`, also what runs without a command: renders everything and publishes the site.</summary>
internal static class BuildCommand
{
    public static Option<bool> Check { get; } = new("--check")
    {
        Description = "Write nothing; exit with 3 when the published site differs from what a build makes",
    };

    public static Option<bool> Locked { get; } = new("--locked")
    {
        Description = "Refuse to build when content/identities.lock does not know everything that is new or has changed",
    };

    public static Option<bool> Stats { get; } = new("--stats")
    {
        Description = "Say afterwards what each kind of page weighs, as it is and gzipped, in KB",
    };

    public static Command Make()
    {
        var command = new Command("build", "Render everything and publish the site (the default command)")
        {
            CommonOptions.Only, CommonOptions.Strict, Check, Locked, Stats,
        };
        command.SetAction(Run);
        return command;
    }

    public static int Run(ParseResult parsed)
    {
        if (CommonOptions.Read(parsed).PlaceProblem is not { } problem)
            return parsed.GetValue(Check) ? Compare(parsed) : Publish(parsed);
        return UsageErrors.Write(problem, parsed.CommandResult.Command, parsed.InvocationConfiguration.Error);
    }

    private static BuildOptions Options(ParseResult parsed) =>
        CommonOptions.Read(parsed) with { LedgerMode = parsed.GetValue(Locked) ? LedgerMode.Demand : LedgerMode.Warn };

    private static int Publish(ParseResult parsed)
    {
        var (options, bag) = (Options(parsed), new DiagnosticBag());
        BuildSummary? summary;
        using (var line = ProgressLine.For(parsed))
            summary = BuildPipeline.Build(options with { Progress = line is null ? null : line.Tell }, bag);
        Report.Write(parsed, bag);
        if (summary is null)
            return ExitCode.ContentErrors;
        SummaryWriter.Write(Report.Summary(parsed), summary, options.Output);
        if (parsed.GetValue(Stats))
            WeightTable.Write(Report.Summary(parsed), summary.Weigh(options.Output));
        return ExitCode.Done;
    }

    private static int Compare(ParseResult parsed)
    {
        var (options, bag) = (Options(parsed), new DiagnosticBag());
        var drift = BuildPipeline.HasDrift(options, bag);
        Report.Write(parsed, bag);
        if (drift == false)
            Report.Summary(parsed).WriteLine($"{options.Output} is what a build makes");
        return drift switch { null => ExitCode.ContentErrors, true => ExitCode.Drift, false => ExitCode.Done };
    }
}
