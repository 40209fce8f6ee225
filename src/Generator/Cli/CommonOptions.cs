using System.CommandLine;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>The options that mean the same under every command.</summary>
internal static class CommonOptions
{
    public static Option<string> Content { get; } = Folder("--content", "content", "Folder of the facts");

    public static Option<string> Seeds { get; } = Folder("--seeds", "seeds", "Folder of the source records");

    public static Option<string> Templates { get; } = Folder("--templates", "templates", "Your own templates; they replace the packaged ones file by file");

    public static Option<string> Output { get; } = Folder("--output", "site", "Folder of the site");

    public static Option<string[]> Only { get; } = MakeOnly();

    public static Option<ReportFormat> Format { get; } = new("--format")
    {
        Description = "How findings are written",
        DefaultValueFactory = _ => ReportFormat.Text,
        Recursive = true,
    };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but findings", Recursive = true };

    /// <summary>The options of a run, as given on the command line.</summary>
    public static BuildOptions Read(ParseResult parsed) => new(
        parsed.GetValue(Content)!, parsed.GetValue(Seeds)!, parsed.GetValue(Templates)!, parsed.GetValue(Output)!, parsed.GetValue(Only) ?? []);

    private static Option<string> Folder(string name, string value, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => value,
        HelpName = "folder",
        Recursive = true,
    };

    private static Option<string[]> MakeOnly()
    {
        var names = AllOutputs.List.Select(o => o.Name).ToArray();
        var option = new Option<string[]>("--only") { Description = "Publish only these outputs", AllowMultipleArgumentsPerToken = true, Recursive = true };
        return option.AcceptOnlyFromAmong(names);
    }
}
