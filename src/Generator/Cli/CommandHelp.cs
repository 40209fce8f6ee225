using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli;

/// <summary>The help of a command, without the options that every command takes and that do nothing under this one.</summary>
internal sealed class CommandHelp(HelpAction help) : SynchronousCommandLineAction
{
    private const int Width = 110;

    private static readonly Option[] Inputs =
    [
        CommonOptions.Content, CommonOptions.Seeds, CommonOptions.Templates, CommonOptions.AllowOwnScripts,
    ];
    private static readonly Option[] Facts = [CommonOptions.Content, CommonOptions.Seeds];
    private static readonly Option[] Findings = [Report.Format, Report.Quiet];
    private static readonly Option[] All = [.. Inputs, CommonOptions.Output, .. Findings];

    /// <summary>What is of use under each command, by its path below the root.</summary>
    private static readonly Dictionary<string, Option[]> Used = new()
    {
        [""] = All,
        ["build"] = All,
        ["check"] = [.. Inputs, .. Findings],
        ["serve"] = Inputs,
        ["lock"] = [.. Inputs, .. Findings],
        ["seeds"] = [],
        ["seeds index"] = [CommonOptions.Seeds, .. Findings],
        ["seeds verify"] = [.. Inputs, .. Findings],
        ["seeds coverage"] = [.. Inputs, .. Findings],
        ["schema"] = [Report.Quiet],
        ["explain"] = [],
        ["init"] = [Report.Quiet],
        ["new"] = [.. Facts, .. Findings],
        ["completion"] = [],
    };

    /// <summary>The options are of all commands, so that hiding them is for one reader at a time.</summary>
    private static readonly Lock Gate = new();

    /// <summary>Puts this help in the place of the usual one.</summary>
    public static void Replace(HelpOption option)
    {
        var help = (HelpAction)option.Action!;
        help.MaxWidth = Width;
        option.Action = new CommandHelp(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var used = Used[UsageErrors.PathBelowRoot(parseResult.CommandResult.Command)];
        lock (Gate)
        {
            var idle = All.Where(o => !used.Contains(o)).ToList();
            try
            {
                idle.ForEach(o => o.Hidden = true);
                return help.Invoke(parseResult);
            }
            finally
            {
                idle.ForEach(o => o.Hidden = false);
            }
        }
    }
}
