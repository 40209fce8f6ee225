using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Outputs.Search;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Search;

/// <summary>
/// Keeps the words of texts and their stems to the two tables beside this file, and the browser's words to the generator's.
/// </summary>
public sealed class WordTables : IDisposable
{
    private const string Split = "text => search.words(text).join(' ')";

    private readonly SearchScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void A_text_is_found_by_its_words()
    {
        var rows = Rows("words.txt");

        Assert.Equal(rows, rows.Select(r => (r.Given, string.Join(' ', SearchWords.Of(r.Given)))));
        Assert.Equal(rows, rows.Select(r => (r.Given, scripts.Call(Split, r.Given))));
    }

    [Fact]
    public void A_word_is_brought_to_its_stem()
    {
        var rows = Rows("stems.txt");

        Assert.Equal(rows, rows.Select(r => (r.Given, scripts.Call("word => search.stem(word)", r.Given))));
    }

    [Theory]
    [InlineData("normalise", "normalizing")]
    [InlineData("organisation", "organizations")]
    [InlineData("treaty", "treaties")]
    public void Endings_and_spellings_with_s_or_z_are_one_family(string one, string other)
    {
        const string family = "word => search.familyOf(word)";

        Assert.Equal(scripts.Call(family, one), scripts.Call(family, other));
    }

    [Theory]
    [InlineData("yelstin", "yeltsin", true)]
    [InlineData("khruschev", "khrushchev", true)]
    [InlineData("gorbachov", "gorbachev", true)]
    [InlineData("kkozyrev", "kozyrev", true)]
    [InlineData("aab", "ab", true)]
    [InlineData("same", "same", true)]
    [InlineData("abcd", "bacdx", false)]
    [InlineData("abcd", "badc", false)]
    [InlineData("abcd", "acbe", false)]
    [InlineData("abcd", "ab", false)]
    [InlineData("abcd", "dbca", false)]
    public void One_typo_is_a_letter_less_more_or_other_or_two_neighbours_swapped(string one, string other, bool isOne)
    {
        Assert.Equal(
            $"{isOne}", scripts.Call("pair => String(search.isOneTypoApart(...pair.split(' ')))", $"{one} {other}"), ignoreCase: true);
        Assert.Equal(
            $"{isOne}", scripts.Call("pair => String(search.isOneTypoApart(...pair.split(' ')))", $"{other} {one}"), ignoreCase: true);
    }

    [Fact]
    public void The_browser_splits_every_text_of_the_guide_as_the_generator_does()
    {
        var guide = SampleGuide.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
        var texts = SearchDocuments.AllOf(guide).SelectMany(d => d.Texts).Select(t => t.Text).ToList();

        Assert.True(texts.Count > 1000);
        Assert.All(texts, text => Assert.Equal(string.Join(' ', SearchWords.Of(text)), scripts.Call(Split, text)));
    }

    [Fact]
    public void The_browser_splits_any_text_as_the_generator_does()
    {
        var pieces = Gen.Elements(
            "a", "S", "s", "é", "e\u0301", "Ö", "ß", "ẞ", "ı", "İ", "ς", "Σ", "æ", "1", "½", "²", "'", "’", "‘", "ʼ", "-", " ", "\n", "Ё",
            "й", "中", "国", "々", "が", "カ", "ﾊ", "㍿",
            "豈", "𠀀", "한", "ة", "ि", "क", "ﬁ", "\u0301", "😀", "$", "_");
        Prop.ForAll(
            Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary(),
            text => string.Join(' ', SearchWords.Of(text)) == scripts.Call(Split, text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static List<(string Given, string Expected)> Rows(string file, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(Repository.SourceFile(here))!, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|')).Select(row => (row[0], row[1])),
    ];
}
