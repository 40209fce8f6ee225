using System.CommandLine;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>The command tree; each command is one thin file.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="output">What the user asked for.</param>
    /// <param name="error">Findings as text, and complaints about the command line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = MakeTree().Parse(arguments);
        var settings = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = parsed.Invoke(settings);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
        }
#pragma warning disable CA1031 // the last resort: whatever went wrong here is our fault and is said so
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine($"{new Location("sinorussia")}: error SR901: {fault.Message}");
            error.WriteLine("    hint: this is a fault of ours; please report it with what follows");
            error.WriteLine(fault);
            return ExitCode.OurFault;
        }
    }

    private static RootCommand MakeTree()
    {
        var root = new RootCommand("Renders sourced YAML facts into a study guide, flashcards and a chronology.")
        {
            CommonOptions.Content,
            CommonOptions.Seeds,
            CommonOptions.Templates,
            CommonOptions.Output,
            CommonOptions.Only,
            CommonOptions.Format,
            CommonOptions.Quiet,
            BuildCommand.Make(),
            CheckCommand.Make(),
            SeedsCommand.Make(),
            ExplainCommand.Make(),
        };
        root.Add(BuildCommand.Check);
        root.SetAction(BuildCommand.Run);
        return root;
    }
}
