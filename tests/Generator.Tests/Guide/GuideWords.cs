using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

public sealed class GuideWords
{
    private static readonly Figure Toll = SmallGuide.Corpus.Of<Figure>().First();

    [Theory]
    [InlineData(4, null, null, "4")]
    [InlineData(1200, null, "about", "about 1,200")]
    [InlineData(7.64, null, "more-than", "more than 7.64")]
    [InlineData(1700, 2200.0, null, "1,700 to 2,200")]
    [InlineData(0.5, 1.0, "at-least", "at least 0.5 to 1")]
    public void An_amount_reads_as_one_says_it(double value, double? upper, string? bound, string expected)
    {
        var figure = Toll with { Value = (decimal)value, Upper = (decimal?)upper, Bound = bound };

        Assert.Equal(expected, FigureWords.Amount(figure, InterfaceWords.English));
    }

    [Fact]
    public void Every_basis_has_words_of_its_own() =>
        Assert.Equal(
            Figure.Bases.Count,
            Figure.Bases.Select(b => FigureWords.Basis(Toll with { Basis = b }, InterfaceWords.English)).Distinct().Count());

    [Theory]
    [InlineData("index", "README.md")]
    [InlineData("people/index", "people/README.md")]
    [InlineData("terms/price-index", "terms/price-index.md")]
    public void Folders_of_markdown_open_with_a_readme(string page, string expected) =>
        Assert.Equal(expected, PageAddress.Markdown(page));

    [Fact]
    public void Names_are_listed_by_letter_without_article_and_accent()
    {
        var places = SmallGuide.Corpus.Of<Place>().ToList();
        string[] titles = ["The Żaba", "Ébène", "zoo"];
        var corpus = SmallGuide.Corpus with
        {
            Facts = [.. SmallGuide.Corpus.Facts.Select(f => f is Place p ? p with { Title = titles[places.IndexOf(p)] } : f)],
        };

        var html = SmallGuide.Render(new GuideOutput(), corpus)["places/index.html"];

        Assert.Matches("(?s)id=\"part-e\".*Ébène.*id=\"part-z\".*The Żaba.*zoo", html);
    }

    [Fact]
    public void The_same_content_gives_the_same_files()
    {
        Assert.Equal(SmallGuide.Html, SmallGuide.Render(new GuideOutput(), SmallGuide.Corpus));
        Assert.Equal(SmallGuide.Markdown, SmallGuide.Render(new MarkdownGuideOutput(), SmallGuide.Corpus));
    }
}
