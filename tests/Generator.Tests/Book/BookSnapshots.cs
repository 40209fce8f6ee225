using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>The forms in which the book's parts reach its readers; the other parts are made of the same templates.</summary>
public sealed class BookSnapshots
{
    [Theory]
    [InlineData("the-charter")]
    [InlineData("part.figures")]
    [InlineData("part.notes")]
    public Task Part_of_the_page(string id) =>
        Snapshot.Match(PrintPage.Parsed.GetElementById(id)!.OuterHtml + "\n", "html", id);

    [Fact]
    public Task Running_heads() => Snapshot.Match(System.Text.Encoding.UTF8.GetString(SmallBook.Print["book/running-heads.css"]), "css");

    [Theory]
    [InlineData("package.opf")]
    [InlineData("nav.xhtml")]
    [InlineData("chapter-the-quarrel.xhtml")]
    [InlineData("cover.svg")]
    public Task Document_of_the_epub(string name) =>
        Snapshot.Match(SmallBook.Files["OEBPS/" + name], "xml", Path.GetFileNameWithoutExtension(name));
}
