using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Outputs.MarkdownGuide;
using SinoRussia.Generator.Outputs.Pages;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

public sealed class GuideWords
{
    private static readonly Figure Toll = SmallGuide.Book.Of<Figure>().First();

    [Theory]
    [InlineData(4, null, null, "4")]
    [InlineData(1200, null, "about", "about 1,200")]
    [InlineData(7.64, null, "more-than", "more than 7.64")]
    [InlineData(1700, 2200.0, null, "1,700 to 2,200")]
    [InlineData(0.5, 1.0, "at-least", "at least 0.5 to 1")]
    public void An_amount_reads_as_one_says_it(double value, double? upper, string? bound, string expected)
    {
        var figure = Toll with { Value = (decimal)value, Upper = (decimal?)upper, Bound = bound };

        Assert.Equal(expected, FigureWords.Amount(figure));
    }

    [Fact]
    public void Every_basis_has_words_of_its_own() =>
        Assert.Equal(Figure.Bases.Count, Figure.Bases.Select(b => FigureWords.Basis(Toll with { Basis = b })).Distinct().Count());

    [Theory]
    [InlineData("index", "README.md")]
    [InlineData("people/index", "people/README.md")]
    [InlineData("terms/price-index", "terms/price-index.md")]
    public void Folders_of_markdown_open_with_a_readme(string page, string expected) =>
        Assert.Equal(expected, new MarkdownEdition().AddressOf(page));

    [Fact]
    public void Names_are_listed_by_letter_without_article_and_accent()
    {
        var places = SmallGuide.Book.Of<Place>().ToList();
        string[] titles = ["The Żaba", "Ébène", "zoo"];
        var book = SmallGuide.Book with { Facts = [.. SmallGuide.Book.Facts.Select(f => f is Place p ? p with { Title = titles[places.IndexOf(p)] } : f)] };

        var html = SmallGuide.Render(new GuideOutput(), book)["places/index.html"];

        Assert.Matches("(?s)id=\"part-e\".*Ébène.*id=\"part-z\".*The Żaba.*zoo", html);
    }

    [Fact]
    public void The_same_content_gives_the_same_files()
    {
        Assert.Equal(SmallGuide.Html, SmallGuide.Render(new GuideOutput(), SmallGuide.Book));
        Assert.Equal(SmallGuide.Markdown, SmallGuide.Render(new MarkdownGuideOutput(), SmallGuide.Book));
    }

    [Fact]
    public void Styles_and_scripts_are_small_and_ask_nobody_else()
    {
        var styles = SmallGuide.Html.Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal)).Select(f => f.Value).ToList();
        var scripts = SmallGuide.Html.Where(f => f.Key.EndsWith(".js", StringComparison.Ordinal)).Select(f => f.Value).ToList();

        Assert.NotEmpty(styles);
        Assert.NotEmpty(scripts);
        Assert.All(
            SmallGuide.Html.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)),
            page => Assert.InRange(SmallGuide.Html.Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal) && page.Value.Contains(f.Key, StringComparison.Ordinal)).Sum(f => f.Value.Length), 1, 30_000));
        Assert.All(scripts, s => Assert.InRange(s.Count(c => c == '\n'), 1, 250));
        Assert.All(scripts, s => Assert.Contains("'use strict'", s, StringComparison.Ordinal));
        Assert.All(styles.Concat(scripts), f => Assert.DoesNotMatch("https?:|@import|url\\(|fetch|eval", f));
        // The markup of cards is made by our templates, like that of pages; nothing else becomes markup by script.
        string[] showCards = ["assets/selection.js", "assets/session.js"];
        Assert.All(SmallGuide.Html.Where(f => f.Key.EndsWith(".js", StringComparison.Ordinal) && !showCards.Contains(f.Key)), f => Assert.DoesNotContain("innerHTML", f.Value, StringComparison.Ordinal));
    }
}
