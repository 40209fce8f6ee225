using System.CommandLine;
using System.Globalization;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Drafting;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Schemas;

namespace SinoRussia.Generator.Cli;

/// <summary>`new KIND TITLE`: adds a fact with the keys that it needs to a file of its kind.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Kind = MakeKind();
    private static readonly Argument<string> Title = new("title") { Description = "Its title; the id is made of it" };

    private static readonly Option<string?> Id = new("--id")
    {
        Description = "Its id, for ever, when it shall not be made of the title",
        HelpName = "id",
    };

    private static readonly Option<string?> InFile = new("--file")
    {
        Description = "File in the folder of its kind; made when there is none. Needed where there are several",
        HelpName = "name",
    };

    private static readonly Option<bool> Alone = new("--own-file") { Description = "Put it into a file of its own, named after its id" };

    private static readonly Option<string?> Cite = new("--cite")
    {
        Description = "What it rests on: 3 to 10 words of a paragraph",
        HelpName = "source:paragraph:words",
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "The value of a key, any number of times; lists of ids with commas",
        HelpName = "key=value",
    };

    public static Command Make()
    {
        var command = new Command("new", "Add a fact with the keys that it needs to a file") { Kind, Title, Id, InFile, Alone, Cite, Set };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (options, kind) = (CommonOptions.Read(parsed), KindOf(parsed.GetValue(Kind)!));
        if (BuildPipeline.Read(options) is not { } corpus)
            return Refuse(
                parsed,
                $"there is no subject in '{options.Content}'; expected subject.yaml in it, as 'sinorussia init FOLDER' lays it down");
        var title = parsed.GetValue(Title)!;
        var id = parsed.GetValue(Id) ?? DraftId.Of(title);
        if ((id.Length == 0 ? "no id can be made of this title; expected one with --id" : DraftId.Problem(id, corpus)) is { } problem)
            return Refuse(parsed, problem);
        if (ReadCitation(parsed.GetValue(Cite), out var citation) is { } unreadable)
            return Refuse(parsed, unreadable);
        if (ReadValues(parsed.GetValue(Set) ?? [], kind, out var values) is { } wrong)
            return Refuse(parsed, wrong);
        FillIn(values, corpus);
        if (FileFor(parsed, Path.Combine(options.Content, kind.Folder()), id, out var path) is { } unclear)
            return Refuse(parsed, unclear);
        var bag = new DiagnosticBag();
        var place = DraftFile.Append(path, options.Content, new FactDraft(kind, id, title, values, citation), bag);
        Report.Write(parsed, bag);
        if (place is null)
            return ExitCode.ContentErrors;
        Report.Summary(parsed).WriteLine(
            $"{place.Value.File}:{place.Value.Line}: {kind.WithArticle()} '{id}'; 'sinorussia check' says what it still lacks");
        return ExitCode.Done;
    }

    /// <summary>What there is one of needs no choice.</summary>
    private static void FillIn(Dictionary<string, string> values, Corpus corpus)
    {
        if (corpus.Chapters is [var chapter])
            values.TryAdd("chapter", chapter.Id);
        if (corpus.Topics is [var topic])
            values.TryAdd("topics", topic.Id);
    }

    /// <summary>What is wrong with the choice of a file; null when there is one.</summary>
    private static string? FileFor(ParseResult parsed, string folder, string id, out string path)
    {
        var named = parsed.GetValue(Alone) ? id : parsed.GetValue(InFile);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList() : [];
        path = named is not null ? Path.Combine(folder, named.EndsWith(".yaml", StringComparison.Ordinal) ? named : named + ".yaml")
            : files.Count == 1 ? files[0] : Path.Combine(folder, Path.GetFileName(folder) + ".yaml");
        if (named is not null && Path.GetFileName(named) != named)
            return $"--file is '{named}'; expected the name of a file in '{folder}', without folders";
        return named is null && files.Count > 1
            ? $"there are several files in '{folder}'; expected one of them with --file: "
                + $"{string.Join(", ", files.Select(f => Path.GetFileNameWithoutExtension(f)))}; or --own-file"
            : null;
    }

    private static string? ReadCitation(string? text, out DraftCitation? citation)
    {
        citation = null;
        if (text is null)
            return null;
        if (text.Split(':', 3) is not [var seed, var number, var words]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph) || paragraph < 1)
        {
            return $"--cite is '{text}'; expected the source's id, the paragraph's number and the words, "
                + "such as harbour-book:4:the harbour opened in 1856";
        }

        citation = new DraftCitation(seed, paragraph, words);
        return null;
    }

    private static string? ReadValues(IReadOnlyList<string> given, FactKind kind, out Dictionary<string, string> values)
    {
        values = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = ContentShapes.Of(kind).Select(k => k.Name).Where(k => k is not ("id" or "title")).ToList();
        foreach (var pair in given)
        {
            var end = pair.IndexOf('=', StringComparison.Ordinal);
            var key = end < 0 ? pair : pair[..end].Trim();
            if (end < 0)
                return $"--set is '{pair}'; expected a key, '=' and its value";
            if (!keys.Contains(key))
                return $"--set names '{key}', which {kind.WithArticle()} has not; expected {string.Join(", ", keys)}";
            values[key] = pair[(end + 1)..].Trim();
        }

        return null;
    }

    private static int Refuse(ParseResult parsed, string problem) =>
        UsageErrors.Write(problem, parsed.CommandResult.Command, parsed.InvocationConfiguration.Error);

    private static FactKind KindOf(string word) => FactKindNames.All.First(k => k.Noun() == word || k.Folder() == word);

    private static Argument<string> MakeKind()
    {
        var nouns = FactKindNames.All.Select(k => k.Noun()).ToList();
        var argument = new Argument<string>("kind") { HelpName = "kind", Description = $"One of {string.Join(", ", nouns)}" };
        return argument.AcceptOnlyFromAmong([.. nouns, .. FactKindNames.All.Select(k => k.Folder())]);
    }
}
