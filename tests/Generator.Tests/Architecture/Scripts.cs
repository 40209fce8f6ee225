using System.Text.RegularExpressions;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>The scripts of the site: one root, one form, one table of their order.</summary>
public sealed partial class Scripts
{
    /// <summary>What a script makes that is loaded when it is needed, with the script that loads it.</summary>
    private static readonly Dictionary<string, string> OnDemand = new()
    {
        ["flashcards.deck"] = "flashcards/review.js",
        ["flashcards.quizQuestions"] = "quiz/quiz.js",
        ["search.index"] = "assets/search-box.js",
        ["search.pieces"] = "assets/search-box.js",
        ["search.pieceCount"] = "assets/search-box.js",
    };

    /// <summary>Those of templates by path, without the pages of `serve`, which are of no site.</summary>
    private static readonly Dictionary<string, string> Texts = Directory
        .EnumerateFiles(Repository.Templates, "*.js", SearchOption.AllDirectories)
        .Select(f => (Path: Path.GetRelativePath(Repository.Templates, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
        .Where(f => !f.Path.StartsWith("serve/", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> Head =
        [
            .. HeadScript().Matches(File.ReadAllText(Path.Combine(Repository.Templates, "shared", "_loaded.html.sbn")))
                .Select(m => m.Groups[1].Value),
        ];

    private static readonly IReadOnlyList<string> Searching =
    [
        .. QuotedName().Matches(ListOfSearch().Match(Texts["assets/search-box.js"]).Value)
        .Select(m => $"search/search-{m.Groups[1].Value}.js"),
    ];

    [Fact]
    public void Each_is_one_function_that_is_strict()
    {
        Assert.True(Texts.Count > 50);
        Assert.All(Texts, script => Assert.True(
            Form().IsMatch(script.Value), $"{script.Key} is not comments, then one function that is called, strict at its first line"));
    }

    [Fact]
    public void Each_takes_and_gives_through_one_root() => Demand.None(
        from script in Texts
        from Match global in Global().Matches(script.Value)
        select $"{script.Key} has '{global.Value}'; expected what it gives in a part of globalThis.studyGuide");

    [Fact]
    public void Each_is_loaded_by_some_page() => Demand.None(
        from path in Texts.Keys.Except(PageScripts.All.Values.SelectMany(l => l)).Except(Head).Except(Searching)
        where path != "assets/theme.js"
        select $"{path} is in no list of PageScripts, in no head and not loaded by the search");

    [Fact]
    public void Each_stands_behind_what_it_builds_on()
    {
        Assert.Equal("assets/words.js", Head[0]);
        Assert.Equal(["search/search-words.js", "search/search-index.js"], [Searching[0], Searching[^1]]);

        Demand.None(PageScripts.All.SelectMany(l => Missing(l.Key, [.. Head, .. Searching, .. l.Value])));
    }

    /// <summary>The guard itself: a list that is turned round lacks much.</summary>
    [Fact]
    public void What_stands_too_early_is_told() => Assert.Contains(
        "the scripts of review: flashcards/review.js takes flashcards.session before any script makes it",
        Missing("review", [.. Head, .. PageScripts.Review.Reverse()]));

    private static IEnumerable<string> Missing(string page, IEnumerable<string> scripts)
    {
        // What is loaded later by the search's own list is asked for by no one before.
        var made = new HashSet<string>(StringComparer.Ordinal) { "flashcards.keys", "search.readIndex", "search.find" };
        foreach (var path in scripts)
        {
            var text = Quoted().Replace(Comment().Replace(Texts.GetValueOrDefault(path, ""), ""), "''");
            var own = Gift().Matches(text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            var taken = Use().Matches(text).Select(m => m.Groups[1].Value)
                .Concat(
                    Taken().Matches(text).SelectMany(
                        m => m.Groups[1].Value.Split(',').Select(n => $"{m.Groups[2].Value}.{n.Split(':')[0].Trim()}")));
            foreach (var name in taken.Distinct()
                .Where(n => !own.Contains(n) && !made.Contains(n) && OnDemand.GetValueOrDefault(n) != path))
                yield return $"the scripts of {page}: {path} takes {name} before any script makes it";
            made.UnionWith(own);
        }
    }

    [GeneratedRegex(@"\A(?://[^\n]*\n)+\(function \(\) \{\n  'use strict';\n[\s\S]*\n\}\)\(\);\n\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:window|globalThis|self)\.(?!studyGuide\b)\w+ = [^=]|globalThis\.studyGuide = ")]
    private static partial Regex Global();

    [GeneratedRegex("<script defer src=\"{{ \\$\\.root }}([^\"{]+)\">")]
    private static partial Regex HeadScript();

    [GeneratedRegex(@"const scripts = \[[^\]]*\]")]
    private static partial Regex ListOfSearch();

    [GeneratedRegex("'([a-z-]+)'")]
    private static partial Regex QuotedName();

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"'[^'\n]*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b((?:flashcards|chronology|search)\.\w+) = ")]
    private static partial Regex Gift();

    [GeneratedRegex(@"(?<![.\w/`])(?:globalThis\.studyGuide\.)?((?:flashcards|chronology|search)\.\w+)")]
    private static partial Regex Use();

    [GeneratedRegex(@"const \{ ([^}]*) \} = (?:globalThis\.studyGuide\.)?(flashcards|chronology|search);")]
    private static partial Regex Taken();
}
