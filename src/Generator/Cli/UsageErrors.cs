using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Says in a line or two what is wrong with a command line, without the whole help.</summary>
internal static class UsageErrors
{
    /// <returns>The exit code of wrong usage.</returns>
    public static int Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            error.WriteLine($"sinorussia: there is no {(word.StartsWith('-') ? "option" : "command")} '{word}'");
            if (Nearest.Hint(word, NamesUnder(command)) is { } hint)
                error.WriteLine($"    hint: {hint}");
        }
        else
        {
            foreach (var found in parsed.Errors)
                error.WriteLine($"sinorussia: {found.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal)}");
        }

        error.WriteLine($"'{PathOf(command)} --help' says what there is");
        return ExitCode.WrongUsage;
    }

    /// <summary>Says what is wrong with the values of options taken together.</summary>
    /// <returns>The exit code of wrong usage.</returns>
    public static int Write(string problem, Command command, TextWriter error)
    {
        error.WriteLine($"sinorussia: {TextReport.Printable(problem)}");
        error.WriteLine($"'{PathOf(command)} --help' says what there is");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> NamesUnder(Command command) =>
    [
        .. command.Subcommands.Select(c => c.Name),
        .. LineOf(command).SelectMany(c => c.Options).SelectMany(o => o.Aliases.Append(o.Name)),
    ];

    private static string PathOf(Command command) =>
        string.Join(' ', LineOf(command).Reverse().Select(c => c is RootCommand ? "sinorussia" : c.Name));

    /// <summary>The command, the one above it and so on up to the root.</summary>
    private static IEnumerable<Command> LineOf(Command command)
    {
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            yield return at;
    }
}
