using System.CommandLine;
using System.CommandLine.Completions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Schemas;

namespace SinoRussia.Generator.Cli;

/// <summary>
/// `explain WORD`: the section of a diagnostic code, the reference of the format, or the keys of one kind of file; without a word, all
/// there are.
/// </summary>
internal static class ExplainCommand
{
    private const string Format = "format";

    public static Command Make()
    {
        var word = new Argument<string?>("word")
        {
            Description =
                "A code such as SR201, 'format', or a kind of file such as 'event', 'chapter' or 'subject'; without it, all are listed",
            HelpName = "word",
            Arity = ArgumentArity.ZeroOrOne,
        };
        word.CompletionSources.Add(_ => Words.Concat(Explanations.Codes).Select(w => new CompletionItem(w)));
        var command = new Command("explain", "Say what a diagnostic code means, or how facts and other files are written") { word };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(word)));
        return command;
    }

    /// <summary>What is explained besides codes.</summary>
    private static IEnumerable<string> Words => [Format, .. ContentSchemas.All.Select(WordFor)];

    private static int Run(ParseResult parsed, string? word)
    {
        var text = word is null ? $"{Explanations.Contents}\n\n{Contents}" : Explanations.Find(word) ?? Find(parsed, word);
        if (text is not null)
        {
            parsed.InvocationConfiguration.Output.WriteLine(text);
            return ExitCode.Done;
        }

        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine(
            $"sinorussia: there is nothing to explain of the name '{word}'; expected SR and three digits, or one of "
                + $"{string.Join(", ", Words)}");
        var near = Nearest.Hint(word!.ToUpperInvariant(), Explanations.Codes) ?? Nearest.Hint(word.ToLowerInvariant(), Words);
        error.WriteLine($"    hint: {near ?? "'sinorussia explain' lists everything"}");
        return ExitCode.WrongUsage;
    }

    private static string Contents =>
        string.Join('\n', Words.Select(w => w == Format ? "format: how content is written" : $"{w}: the keys of a file"));

    /// <summary>The format as a whole, or the keys of a kind of file by its noun or its folder; null for other words.</summary>
    private static string? Find(ParseResult parsed, string word)
    {
        if (word == Format)
            return Explanations.Format;
        var forms = BuildPipeline.Read(CommonOptions.Read(parsed))?.Subject.Forms ?? Forms.Usual;
        return ContentSchemas.With(forms).FirstOrDefault(s => WordFor(s) == word || s.Name == word) is { } schema
            ? KeyReference.TextOf(schema)
            : null;
    }

    /// <summary>'event' for the files of events; 'source' for what is called a seed in paths.</summary>
    private static string WordFor(ContentSchema schema) =>
        schema.Name == "seed" ? "source"
        : FactKindNames.All.Any(k => k.Folder() == schema.Name) ? FactKindNames.All.First(k => k.Folder() == schema.Name).Noun()
        : schema.Name;
}
