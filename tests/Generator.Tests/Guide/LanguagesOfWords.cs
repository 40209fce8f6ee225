using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>Wherever the guide prints words in the script of another language, the page says which it is.</summary>
public sealed class LanguagesOfWords
{
    private const string Word = "Слово";

    private static readonly Corpus Corpus = SmallGuide.Corpus with { Facts = [.. SmallGuide.Corpus.Facts.Select(WithForeignWords)] };

    [Fact]
    public void Every_foreign_word_of_every_page_says_its_language()
    {
        var pages = SmallGuide.Render(new GuideOutput(), Corpus).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var silent = from page in pages
                     from text in new HtmlParser().ParseDocument(page.Value).Body!.Descendants<IText>()
                     where text.ParentElement is not IHtmlScriptElement
                     where text.Data.Contains(Word, StringComparison.Ordinal)
                         && text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != "ru"
                     select $"{page.Key}: {text.Data}";

        Assert.Empty(silent);
        foreach (
            var place in new[]
            {
                ".prose", ".gloss", ".citations q", ".note", ".says", ".supplied-points .what", ".supplied-points .basis", ".also",
                ".paragraphs q",
            })
            Assert.Contains(pages, p => new HtmlParser().ParseDocument(p.Value).QuerySelectorAll($"{place} [lang=ru]").Length > 0);
    }

    [Fact]
    public void Markdown_leaves_them_plain() =>
        Assert.DoesNotContain(
            SmallGuide.Render(new MarkdownGuideOutput(), Corpus).Values, m => m.Contains("lang=", StringComparison.Ordinal));

    private static Fact WithForeignWords(Fact fact) => fact with
    {
        Summary = fact.Summary with { Text = $"{Word} & " + fact.Summary.Text },
        Also = [.. fact.Also, Word],
        Sources =
        [
            .. fact.Sources.Select(
                (s, i) => i % 2 == 0
                    ? s with { Words = Word, Note = Word }
                    : s with { Says = Word, Note = Word, Sure = Certainty.Open, Error = ErrorRank.Fact }),
        ],
        Supplied = [.. fact.Supplied.Select(s => s with { What = Word, Basis = Word })],
    };
}
