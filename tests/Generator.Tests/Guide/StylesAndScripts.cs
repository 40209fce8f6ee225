using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>What the styles and scripts of every output keep to.</summary>
public sealed class StylesAndScripts
{
    /// <summary>The largest weight of styles in bytes: of a page, and of the folder that all pages share.</summary>
    private const int MostStyle = 40_000;

    private static readonly Dictionary<string, string> Site = AllOutputs.List
        .SelectMany(o => SmallGuide.Render(o, SmallGuide.Corpus)).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, string> Styles = Of(".css");

    /// <summary>Those that people wrote; the others are data.</summary>
    private static readonly IReadOnlyDictionary<string,
    string> Scripts = Of(".js").Where(f => File.Exists(Path.Combine(Repository.Templates, f.Key))).ToDictionary();

    [Fact]
    public void No_page_loads_more_style_than_it_may()
    {
        Assert.All(Of(".html"), page => Assert.InRange(
            Styles.Where(s => page.Value.Contains($"{s.Key}\"", StringComparison.Ordinal)).Sum(s => s.Value.Length), 5_000, MostStyle));
        Assert.InRange(Styles.Where(s => s.Key.StartsWith("assets/", StringComparison.Ordinal)).Sum(s => s.Value.Length), 5_000, MostStyle);
    }

    [Fact]
    public void All_are_used_by_a_page()
    {
        // So small a guide has no questions.
        Assert.All(Styles.Keys.Concat(Scripts.Keys)
                .Where(name => !IsLoadedBySearch(name) && !name.StartsWith("quiz/", StringComparison.Ordinal)), name =>
            Assert.Contains(Of(".html").Values, page => page.Contains($"{name}\"", StringComparison.Ordinal)));
        Assert.True(Scripts.Keys.Count(IsLoadedBySearch) > 5);

        // The field in the head of every page loads what searches when it is asked to.
        bool IsLoadedBySearch(string name) =>
            name.StartsWith("search/search-", StringComparison.Ordinal)
            && Site["assets/search-box.js"].Contains($"'{name["search/search-".Length..^".js".Length]}'", StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_are_short_and_strict()
    {
        Assert.InRange(Scripts.Count, 15, 80);
        Assert.All(Scripts, s => Assert.InRange(s.Value.Count(c => c == '\n'), 1, 250));
        Assert.All(Scripts, s => Assert.Contains("'use strict'", s.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void They_ask_nobody_else() =>
        Assert.All(Styles.Concat(Scripts), f => Assert.DoesNotMatch("https?:|@import|url\\((?!#)|\\bfetch\\(|\\beval\\(", f.Value));

    /// <summary>The markup of cards is made by our templates, like that of pages; nothing else becomes markup by script.</summary>
    [Fact]
    public void Only_what_shows_cards_makes_markup()
    {
        string[] showCards = ["flashcards/faces.js", "quiz/quiz.js"];

        Assert.Equal(
            showCards,
            Scripts.Where(s => s.Value.Contains("innerHTML", StringComparison.Ordinal)).Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Of(string extension) =>
        Site.Where(f => f.Key.EndsWith(extension, StringComparison.Ordinal)).ToDictionary();
}
