using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Architecture;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>
/// What the program asks the table of words for is there, and everything in the table is asked for. In the program a key is always written
/// out, or what stands before the part that a value decides.
/// </summary>
public sealed partial class AskedWords
{
    private static readonly IReadOnlyCollection<string> Keys = [.. InterfaceWords.English.Table.Entries.Keys];

    private static readonly HashSet<string> Groups =
    [
        .. Keys.Where(k => k.Contains('.', StringComparison.Ordinal)).Select(k => k.Split('.')[0]),
    ];

    private static readonly string[] FileEndings = ["css", "js", "html", "svg", "xml", "json", "yaml", "lock", "xhtml", "opf", "sbn"];

    [Fact]
    public void The_table_has_what_the_program_asks_for() =>
        Demand.None(
            InProgram().Where(a => !IsKey(a.Key) && !IsGroup(a.Key))
                .Select(a => $"{a.File}: there are no words '{a.Key}' in words/en.yaml"));

    [Fact]
    public void The_table_has_nothing_that_nobody_asks_for()
    {
        var asked = InProgram().Select(a => a.Key).Concat(InCardTemplates()).ToHashSet();
        var templates = TemplateEngine.Parse(new TemplateFiles([Repository.Templates], new()), new DiagnosticBag());

        Demand.None(
            Keys.Where(
                k => !templates.AsksFor(k) && !Prefixes(k).Any(asked.Contains)).Select(k => $"nobody asks for '{k}' of words/en.yaml"));
    }

    [Fact]
    public void Scripts_ask_for_what_the_table_has_and_for_all_of_it()
    {
        var asked = InScripts().ToHashSet();
        var said = Keys.Where(k => k.StartsWith("scripts.", StringComparison.Ordinal)).ToList();

        Demand.None(
        [
            .. asked.Where(k => !IsKey(k) && !IsGroup(k)).Select(k => $"there are no words '{k}' in words/en.yaml"),
            .. said.Where(k => !Prefixes(k).Any(asked.Contains)).Select(k => $"no script asks for '{k}' of words/en.yaml"),
        ]);
    }

    /// <summary>The guard itself: it would notice a slip in either.</summary>
    [Fact]
    public void A_slip_is_noticed()
    {
        Assert.True(IsKey("chapter.in_short"));
        Assert.True(IsGroup("kinds.one"));
        Assert.False(IsKey("chapter.in_shrot") || IsGroup("chapter.in_shrot"));
        Assert.Contains(InProgram(), a => a.Key == "dates.about");
        Assert.Contains("cards.according_to", InCardTemplates());
        Assert.Contains("scripts.review.done", InScripts());
        Assert.Contains("scripts.stage", InScripts());
    }

    private static bool IsKey(string key) => Keys.Contains(key);

    private static bool IsGroup(string key) => Keys.Any(k => k.StartsWith(key + ".", StringComparison.Ordinal));

    private static IEnumerable<string> Prefixes(string key)
    {
        var names = key.Split('.');
        return Enumerable.Range(1, names.Length).Select(n => string.Join('.', names[..n]));
    }

    private static IEnumerable<(string File, string Key)> InProgram() =>
        from file in SourceFiles.OfProgram()
        from Match literal in Literals().Matches(File.ReadAllText(file.Path))
        let isGroup = literal.Groups["of"].Success
        let key = literal.Groups["text"].Value.Split('{')[0].TrimEnd('.')
        where isGroup || key.Contains('.', StringComparison.Ordinal) || literal.Groups["text"].Value.Contains('{', StringComparison.Ordinal)
        where Groups.Contains(key.Split('.')[0]) && !FileEndings.Contains(key.Split('.')[^1])
        select (file.Name, key);

    private static IEnumerable<string> InCardTemplates() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Templates, "anki"), "*.anki.html")
        from Match tag in CardWords().Matches(File.ReadAllText(path))
        select tag.Groups["key"].Value;

    /// <summary>The keys, or what stands before a part that a value decides, that scripts have written out.</summary>
    private static IEnumerable<string> InScripts()
    {
        var groups = Keys.Where(k => k.StartsWith("scripts.", StringComparison.Ordinal)).Select(k => k.Split('.')[1]).ToHashSet();
        return from path in Directory.EnumerateFiles(Repository.Templates, "*.js", SearchOption.AllDirectories)
               from Match literal in ScriptLiterals().Matches(File.ReadAllText(path))
               let key = literal.Groups["key"].Value.TrimEnd('.')
               where groups.Contains(key.Split('.')[0])
               select "scripts." + key;
    }

    [GeneratedRegex(@"['`](?<key>[a-z]+\.[a-z_]*)(?:\$\{[^}]*\})?['`]")]
    private static partial Regex ScriptLiterals();

    [GeneratedRegex("(?<of>Of\\()?\"(?<text>[a-z][a-z0-9_]*(\\.[a-z0-9_]*)*(\\{[^\"]*)?)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{\{words\.(?<key>[a-z0-9_.]+)\}\}")]
    private static partial Regex CardWords();
}
