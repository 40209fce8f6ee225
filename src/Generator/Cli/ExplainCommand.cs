using System.CommandLine;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>`explain CODE`: prints what docs/diagnostics.md says about a code; without one, lists the codes.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var code = new Argument<string?>("code")
        {
            Description = "A code such as SR201; without it, all codes are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a diagnostic code means and what to do") { code };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(code)));
        return command;
    }

    private static int Run(ParseResult parsed, string? code)
    {
        var text = code is null ? Explanations.Contents : Explanations.Find(code);
        if (text is not null)
        {
            parsed.InvocationConfiguration.Output.WriteLine(text);
            return ExitCode.Done;
        }

        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine($"sinorussia: there is no code '{code}'; expected SR and three digits");
        var near = Nearest.Hint(code!.ToUpperInvariant(), Explanations.Codes);
        error.WriteLine($"    hint: {near ?? "'sinorussia explain' lists all codes"}");
        return ExitCode.WrongUsage;
    }
}
