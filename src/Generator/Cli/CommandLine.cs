using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli;

/// <summary>The command tree; each command is one thin file.</summary>
internal static class CommandLine
{
    private static readonly RootCommand Tree = MakeTree();

    /// <summary>Runs one command.</summary>
    /// <param name="output">What the user asked for.</param>
    /// <param name="error">Findings as text, and complaints about the command line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = Tree.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
            return UsageErrors.Write(parsed, error);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"sinorussia: {trouble.Message}");
            return ExitCode.ContentErrors;
        }
#pragma warning disable CA1031 // the last resort: whatever went wrong here is our fault and is said so
        catch (Exception fault)
#pragma warning restore CA1031
        {
            TextReport.Write(error, [Fault.Describe(fault)]);
            error.WriteLine(fault);
            return ExitCode.OurFault;
        }
    }

    private static RootCommand MakeTree()
    {
        var root = new RootCommand(
            """
            Renders sourced YAML facts into a study guide, flashcards and a chronology.
            Without a command it builds: content/ and seeds/ become site/.

            Exit codes: 0 done, 1 errors in the content or a file that cannot be read or written,
            2 wrong usage, 3 drift found by build --check, 4 our fault
            """)
        {
            CommonOptions.Content,
            CommonOptions.Seeds,
            CommonOptions.Templates,
            CommonOptions.Output,
            CommonOptions.Only,
            CommonOptions.AllowOwnScripts,
            Report.Format,
            Report.Quiet,
            CommonOptions.Strict,
            BuildCommand.Check,
            BuildCommand.Locked,
            BuildCommand.Stats,
            BuildCommand.Make(),
            CheckCommand.Make(),
            NewCommand.Make(),
            ServeCommand.Make(),
            LockCommand.Make(),
            SeedsCommand.Make(),
            SchemaCommand.Make(),
            ExplainCommand.Make(),
            InitCommand.Make(),
            CompletionCommand.Make(),
        };
        root.SetAction(BuildCommand.Run);
        foreach (var help in root.Options.OfType<HelpOption>())
            CommandHelp.Replace(help);
        return root;
    }
}
