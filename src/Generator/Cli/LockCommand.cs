using System.CommandLine;
using System.CommandLine.Parsing;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>`lock`: records a new edition in content/identities.lock; the one command that looks at the clock.</summary>
internal static class LockCommand
{
    private static readonly Option<bool> Amend = new("--amend")
    {
        Description = "Make the last edition again instead of a new one; only while nobody has it",
    };

    private static readonly Option<long?> Time = MakeTime();

    public static Command Make()
    {
        var command = new Command("lock", "Record what is new, changed and withdrawn as an edition, so that updates reach learners")
        {
            Amend, Time, CommonOptions.Strict,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var options = CommonOptions.Read(parsed) with { LedgerMode = LedgerMode.Renew, AmendsEdition = parsed.GetValue(Amend) };
        var bag = new DiagnosticBag();
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var update = BuildPipeline.Lock(options, parsed.GetValue(Time) ?? now, now, bag);
        Report.Write(parsed, bag);
        if (update is null)
            return ExitCode.ContentErrors;
        Write(Report.Summary(parsed), options.Ledger.Replace('\\', '/'), update);
        return ExitCode.Done;
    }

    private static void Write(TextWriter writer, string file, LedgerUpdate update)
    {
        if (!update.IsChange)
        {
            writer.WriteLine($"{file} is up to date");
            return;
        }

        writer.WriteLine($"{file}: edition of {LedgerFile.FormatTime(update.Ledger.Edition)}");
        WriteKinds(writer, "new", update.Added);
        WriteKinds(writer, "changed", update.Changed);
        WriteKinds(writer, "withdrawn", update.Retired);
        foreach (var identity in update.Changed.Concat(update.Retired))
            writer.WriteLine($"  {identity.Name}");
    }

    private static void WriteKinds(TextWriter writer, string what, IReadOnlyList<Identity> identities)
    {
        if (identities.Count > 0)
            writer.WriteLine($"  {what}: {string.Join(", ", identities.GroupBy(i => i.Kind).Select(g => Amount.Of(g.Count(), g.Key)))}");
    }

    private static Option<long?> MakeTime() => new("--time")
    {
        Description = "The edition's time in UTC, such as 2026-12-01T00:00:00Z; otherwise now",
        HelpName = "time",
        CustomParser = Read,
    };

    private static long? Read(ArgumentResult given)
    {
        if (LedgerFile.ReadTime(given.Tokens[0].Value) is { } time)
            return time;
        given.AddError($"--time is '{given.Tokens[0].Value}'; expected a time in UTC such as 2026-12-01T00:00:00Z");
        return null;
    }
}
