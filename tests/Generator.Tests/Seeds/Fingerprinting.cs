using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Seeds;
using Xunit;

namespace SinoRussia.Generator.Tests.Seeds;

/// <summary>What fingerprints prove, and the file they are kept in.</summary>
public sealed class Fingerprinting
{
    private const string Text = "A title\n\nThe ferry left the western bank at noon, and nobody saw it again.\n\n---\n\nThe ferry left.\n";

    [Theory]
    [InlineData(2, "the western bank", true)]
    [InlineData(2, "THE WESTERN BANK, at noon", true)]
    [InlineData(2, "western bank the", false)]
    [InlineData(2, "the eastern bank", false)]
    [InlineData(4, "the western bank", false)]
    [InlineData(2, "western bank", false)]
    [InlineData(4, "the ferry left", true)]
    [InlineData(1, "a title", false)]
    public void Words_are_found_where_they_stand_in_a_row(int paragraph, string words, bool expected)
    {
        var fingerprints = Fingerprints.OfText("ferry", Text);

        Assert.Equal(expected, Fingerprints.Holds(fingerprints[paragraph - 1], "ferry", Words.Of(words)));
    }

    [Fact]
    public void Hashes_depend_on_the_seed_and_the_paragraph()
    {
        var twice = Fingerprints.OfText("ferry", "one two three\n\none two three");
        var other = Fingerprints.OfText("boat", "one two three");

        Assert.Equal(3, new[] { twice[0], twice[1], other[0] }.Select(p => p.Trigrams.Single()).Distinct().Count());
    }

    [Fact]
    public void Every_run_of_words_of_a_text_is_found_in_it()
    {
        var word = Gen.Elements("the", "ferry", "left", "1,200", "Łódź", "李鹏");
        Prop.ForAll(word.ListOf(12).ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), Gen.Choose(3, 10).ToArbitrary(), (list, start, length) =>
        {
            var text = string.Join(' ', list);
            var words = Words.Of(text).Skip(start).Take(length).ToList();
            return words.Count < 3 || Fingerprints.Holds(Fingerprints.OfText("x", text)[0], "x", words);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_file_reads_back_and_is_stable()
    {
        var bag = new DiagnosticBag();
        var written = FingerprintFile.Write("ferry", Fingerprints.OfText("ferry", Text));

        var read = FingerprintFile.Read("seeds/ferry.fingerprints", written, "ferry", bag);

        Assert.Equal(0, bag.Count);
        Assert.Equal(written, FingerprintFile.Write("ferry", read!));
        Assert.Equal([2, 13, 0, 3], read!.Select(p => p.WordCount));
        Assert.StartsWith("fingerprints 1 ferry\n1 2 ", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "seeds/ferry.fingerprints:1: error SR152: the file begins with ''; expected 'fingerprints 1 ferry'")]
    [InlineData("fingerprints 2 ferry\n", "seeds/ferry.fingerprints:1: error SR152: the file begins with 'fingerprints 2 ferry'; expected "
        + "'fingerprints 1 ferry'")]
    [InlineData("fingerprints 1 boat\n", "seeds/ferry.fingerprints:1: error SR152: the file begins with 'fingerprints 1 boat'; expected "
        + "'fingerprints 1 ferry'")]
    [InlineData("fingerprints 1 ferry\n2 0\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 0\n3 0\n", "3")]
    [InlineData("fingerprints 1 ferry\n1\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 3\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 3 0000000001 0000000002\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 4 0000000002 0000000001\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 3 000000000A\n", "2")]
    [InlineData("fingerprints 1 ferry\n1 3 001\n", "2")]
    [InlineData("fingerprints 1 ferry\n\n1 0\n", "2")]
    public void A_damaged_file_is_refused_with_its_line(string text, string expected)
    {
        var bag = new DiagnosticBag();

        Assert.Null(FingerprintFile.Read("seeds/ferry.fingerprints", text, "ferry", bag));

        var found = Assert.Single(bag.InReadingOrder());
        var shown = expected.Length == 1 ? $"{found.Location.Line}" : $"{found.Location}: error {found.Code}: {found.Message}";
        Assert.Equal(expected, shown);
    }
}
