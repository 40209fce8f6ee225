using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Seeds;

/// <summary>Texts are read as strictly as content, and line ends are none of their words.</summary>
public sealed class ReadingTexts : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("utf-16", "SR103 the file is in UTF-16; expected a text file in UTF-8")]
    [InlineData("utf-16BE", "SR103 the file is in UTF-16; expected a text file in UTF-8")]
    [InlineData("utf-32", "SR103 the file is in UTF-32; expected a text file in UTF-8")]
    [InlineData("latin1", "SR103 byte 0xE9 is not UTF-8; expected a text file in UTF-8")]
    public void Another_encoding_is_named(string encoding, string expected)
    {
        File.WriteAllBytes(PathOf("a.txt"), Encoding.GetEncoding(encoding).GetBytes("le thé est servi"));

        Assert.Null(Load("a.txt"));
        Assert.Equal([expected], bag.InReadingOrder().Select(d => $"{d.Code} {d.Message}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    public void A_text_without_words_is_refused(string text)
    {
        File.WriteAllText(PathOf("a.txt"), text);

        Assert.Null(Load("a.txt"));
        Assert.Equal([SeedCodes.TextEmpty], bag.InReadingOrder().Select(d => d.Code));
    }

    [Fact]
    public void What_is_refused_leaves_the_fingerprints_as_they_were()
    {
        File.WriteAllText(PathOf("a.yaml"), "id: a\nfile: a.txt\n");
        File.WriteAllText(PathOf("a.txt"), "some words of a text");
        SeedIndexer.Run(folder.Path, folder.Path, bag);
        var good = File.ReadAllText(PathOf("a.fingerprints"));

        File.WriteAllText(PathOf("a.txt"), "some words of a text", Encoding.Unicode);
        SeedIndexer.Run(folder.Path, folder.Path, bag);

        Assert.Equal(good, File.ReadAllText(PathOf("a.fingerprints")));
        Assert.Equal(["SR103"], bag.InReadingOrder().Select(d => d.Code));
    }

    /// <summary>Git may give a checkout other line ends than the one that was indexed.</summary>
    [Fact]
    public void Line_ends_do_not_count()
    {
        File.WriteAllText(PathOf("plain.txt"), "one\ntwo\n\nthree\n");
        File.WriteAllText(PathOf("windows.txt"), "one\r\ntwo\r\n\r\nthree\r\n");
        var (plain, windows) = (Load("plain.txt")!, Load("windows.txt")!);

        Assert.Equal(plain.Sha256, windows.Sha256);
        Assert.Equal(plain.Text, windows.Text);
        Assert.True(windows.Has(plain.Sha256));
        Assert.True(windows.Has(windows.RawSha256));
        Assert.False(plain.Has(windows.RawSha256));
    }

    [Theory]
    [InlineData("file: harbour book.txt\n", "harbour book.txt")]
    [InlineData("file: harbour book.txt   # the text\n", "harbour book.txt")]
    [InlineData("file: a#b.txt\r\n", "a#b.txt")]
    [InlineData("file: 'harbour book.txt'\n", "harbour book.txt")]
    public void The_name_of_a_text_may_have_blanks(string line, string expected)
    {
        File.WriteAllText(PathOf("a.yaml"), "id: a\n" + line);

        Assert.Equal(expected, SeedRecordFile.Read(PathOf("a.yaml"), bag)!.TextFile);
    }

    private SeedText? Load(string name) => SeedText.Load(folder.Path, name, "a", new Location("a.yaml"), bag);

    private string PathOf(string name) => Path.Combine(folder.Path, name);
}
