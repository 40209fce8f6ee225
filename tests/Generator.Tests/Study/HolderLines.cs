using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

/// <summary>A card says whose view it asks for with the article that the name has in a sentence.</summary>
public sealed class HolderLines
{
    private static readonly Corpus Corpus = SmallGuide.Corpus with
    {
        Facts = [.. SmallGuide.Corpus.Facts.Select(f => f.Id == "birk" ? f with { Title = "Birk Union", Article = "the" } : f)],
    };

    [Theory]
    [InlineData(null, "Birk Union")]
    [InlineData("the", "the Birk Union")]
    public void Have_the_article_of_the_name(string? article, string expected)
    {
        var corpus = Corpus with { Facts = [.. Corpus.Facts.Select(f => f.Id == "birk" ? f with { Article = article } : f)] };
        var guide = StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, new DiagnosticBag()), Ledger.None);

        Assert.Equal(expected, Assert.Single(guide.Cards, c => c.Holder is not null).Holder);
    }

    [Fact]
    public void Stand_so_on_paper_on_the_web_and_in_anki()
    {
        Assert.Contains(
            SmallGuide.Render(new FlashcardsOutput(), Corpus).Values,
            f => f.Contains("According to the Birk Union", StringComparison.Ordinal));
        Assert.Contains(
            SmallGuide.Render(new AnkiOutput(), Corpus).Values, f => f.Contains("According to the Birk Union: ", StringComparison.Ordinal));
    }
}
