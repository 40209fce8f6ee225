using System.CommandLine;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>The options that say what a run reads and writes; they mean the same under every command.</summary>
internal static class CommonOptions
{
    public static Option<string> Content { get; } = Folder("--content", "content", "Folder of the facts");

    public static Option<string> Seeds { get; } = Folder("--seeds", "seeds", "Folder of the source records");

    public static Option<string> Templates { get; } = MakeTemplates();

    public static Option<string> Output { get; } = Folder("--output", "site", "Folder of the site");

    public static Option<string[]> Only { get; } = MakeOnly();

    public static Option<bool> AllowOwnScripts { get; } = new("--allow-own-scripts")
    {
        Description = "Let your own templates put scripts into pages, load from elsewhere and change the security policy",
        Recursive = true,
    };

    public static Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Let warnings fail as errors do: exit with 1, publish and record nothing",
    };

    /// <summary>The options of a run, as given on the command line.</summary>
    public static BuildOptions Read(ParseResult parsed) => new(
        parsed.GetValue(Content)!,
        parsed.GetValue(Seeds)!,
        parsed.GetValue(Templates)!,
        parsed.GetValue(Output)!,
        parsed.GetValue(Only) ?? [])
    {
        AllowsOwnScripts = parsed.GetValue(AllowOwnScripts),
        IsStrict = parsed.GetValue(Strict),
    };

    private static Option<string> Folder(string name, string value, string description)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = "folder",
            DefaultValueFactory = _ => value,
            Recursive = true,
        };
        option.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValueOrDefault<string>()))
                given.AddError($"{name} is empty; expected the name of a folder");
        });
        return option;
    }

    /// <summary>The folder 'templates' need not exist; one that is asked for must.</summary>
    private static Option<string> MakeTemplates()
    {
        var option = Folder("--templates", "templates", "Your own templates; they replace the packaged ones file by file");
        option.Validators.Add(given =>
        {
            if (!given.Implicit && given.GetValueOrDefault<string>() is { Length: > 0 } folder && !Directory.Exists(folder))
                given.AddError($"--templates names '{folder}', and there is no such folder; expected the folder of your own templates");
        });
        return option;
    }

    private static Option<string[]> MakeOnly()
    {
        var names = AllOutputs.List.Select(o => o.Name).ToArray();
        var option = new Option<string[]>("--only")
        {
            Description = $"Publish only these outputs, of {string.Join(", ", names)}; the folder then holds nothing else",
            HelpName = "outputs",
            AllowMultipleArgumentsPerToken = true,
        };
        return option.AcceptOnlyFromAmong(names);
    }
}
