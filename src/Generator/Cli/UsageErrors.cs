using System.CommandLine;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Says in a line or two what is wrong with a command line, without the whole help.</summary>
internal static partial class UsageErrors
{
    /// <returns>The exit code of wrong usage.</returns>
    public static int Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            error.WriteLine($"sinorussia: {Unmatched(word, command)}");
            if (Nearest.Hint(word, NamesUnder(command)) is { } hint)
                error.WriteLine($"    hint: {hint}");
        }
        else
        {
            foreach (var found in parsed.Errors)
            {
                error.WriteLine($"sinorussia: {found.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal)}");
                if (ValueHint(found.Message) is { } hint)
                    error.WriteLine($"    hint: {hint}");
            }
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

    /// <summary>'seeds index'; empty for the root.</summary>
    public static string PathBelowRoot(Command command) =>
        string.Join(' ', LineOf(command).Reverse().Where(c => c is not RootCommand).Select(c => c.Name));

    private static string PathOf(Command command) => $"sinorussia {PathBelowRoot(command)}".TrimEnd();

    private static string Unmatched(string word, Command command) =>
        word.StartsWith('-') ? $"there is no option '{word}'"
        : command.Subcommands.Count > 0 ? $"there is no command '{word}'"
        : $"'{PathOf(command)}' takes "
            + $"{(command.Arguments.Count == 0 ? "no argument" : $"only {Amount.Of(command.Arguments.Count, "argument")}")}, and '{word}' "
            + "is one more";

    /// <summary>The allowed value that is nearest to the one given: the parser names both in quotes, the one given first.</summary>
    private static string? ValueHint(string message) =>
        message.Contains("Must be one of", StringComparison.Ordinal)
            && Quoted().Matches(message).Select(m => m.Groups[1].Value).ToList() is [var given, .. var allowed]
            ? Nearest.Hint(given, allowed) : null;

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();

    /// <summary>The command, the one above it and so on up to the root.</summary>
    private static IEnumerable<Command> LineOf(Command command)
    {
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            yield return at;
    }
}
