using System.CommandLine;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>`explain CODE`: prints what docs/diagnostics.md says about a code.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var code = new Argument<string>("code") { Description = "A code such as SR201" };
        var command = new Command("explain", "Say what a diagnostic code means and what to do") { code };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(code)!));
        return command;
    }

    private static int Run(ParseResult parsed, string code)
    {
        var section = Explanations.Find(code);
        if (section is not null)
        {
            parsed.InvocationConfiguration.Output.WriteLine(section);
            return ExitCode.Done;
        }

        parsed.InvocationConfiguration.Error.WriteLine($"there is no code '{code}'; {Nearest.Hint(code.ToUpperInvariant(), Explanations.Codes) ?? "expected SR and three digits"}");
        return ExitCode.WrongUsage;
    }
}
