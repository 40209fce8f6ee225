using System.Text;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

public class PrintPages
{
    private readonly IReadOnlyDictionary<string, byte[]> files = SampleGuide.Render(new FlashcardsOutput(), SampleGuide.Load());

    [Fact]
    public Task Of_a_chapter() => Snapshot.Match(MainPart.Of(Text("flashcards/print/the-charter-a4.html")), "html");

    [Theory]
    [InlineData("a4")]
    [InlineData("letter")]
    public void Every_card_is_on_one_of_them_with_its_back_at_the_same_place(string paper)
    {
        var pages = files.Keys.Where(
            p => p.StartsWith("flashcards/print/", StringComparison.Ordinal) && p.EndsWith($"-{paper}.html", StringComparison.Ordinal))
            .Select(p => new HtmlParser().ParseDocument(Text(p))).ToList();
        var faces = SampleGuide.Load().Faces;

        Assert.Equal(2, pages.Count);
        Assert.Equal(faces.Count, pages.Sum(p => p.QuerySelectorAll(".front .cell").Length));
        Assert.Equal(
            Enumerable.Range(1, faces.Count).Select(n => $"{n}"),
            pages.SelectMany(p => p.QuerySelectorAll(".back .number")).Select(n => n.TextContent));
        Assert.All(pages, p => Assert.All(p.QuerySelectorAll(".sheet"), s => Assert.InRange(s.QuerySelectorAll(".cell").Length, 1, 8)));
    }

    [Fact]
    public void Marks_lie_on_the_paper_and_outside_the_cards()
    {
        foreach (var paper in PrintPaper.All)
        {
            Assert.Equal(PrintPaper.Columns + 1, paper.Marks.Where(m => m.FromX == m.ToX).Select(m => m.FromX).Distinct().Count());
            Assert.Equal(PrintPaper.Rows + 1, paper.Marks.Where(m => m.FromY == m.ToY).Select(m => m.FromY).Distinct().Count());
            // No printer reaches the last 4 mm.
            Assert.All(paper.Marks, m => Assert.InRange(m.FromX, 400, paper.Width - 400));
            Assert.All(paper.Marks, m => Assert.InRange(m.ToX, 400, paper.Width - 400));
            Assert.All(paper.Marks, m => Assert.InRange(m.FromY, 400, paper.Height - 400));
            Assert.All(paper.Marks, m => Assert.InRange(m.ToY, 400, paper.Height - 400));
        }
    }

    private string Text(string path) => Encoding.UTF8.GetString(files[path]);
}
