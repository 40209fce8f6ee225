using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Loading;

/// <summary>Values are the text that stands in the file, and every prose knows where it stands.</summary>
public class TextAsItStands
{
    [Theory]
    [InlineData("no", "no")]
    [InlineData("1992", "1992")]
    [InlineData("1.10", "1.10")]
    [InlineData("'null'", "null")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("12:30", "12:30")]
    [InlineData("'~'", "~")]
    [InlineData("\"a \\\"b\\\" c\"", "a \"b\" c")]
    [InlineData("'it''s'", "it's")]
    public void A_title_is_the_text_that_stands_there(string written, string expected)
    {
        var term = Load(Term(title: written));

        Assert.Equal(expected, term.Title);
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("0.30")]
    [InlineData("-7")]
    public void A_figure_keeps_the_digits_that_were_written(string written)
    {
        var figure = (Figure)Load($"""
            - id: oil
              title: Oil
              summary: How much oil the lamp took.
              date: 1805
              chapter: the-light
              topics: [works]
              importance: 1
              value: {written}
              unit: litres
              basis: measured
              sources:
                - seed: log
                  paragraph: 1
                  words: the lamp was lit
            """, "figures");

        Assert.Equal(written, figure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_literal_block_knows_the_place_of_each_of_its_characters()
    {
        var summary = Load(Term(summary: "|\n    The part\n\n    that *burns*.")).Summary;

        Assert.Equal("The part\n\nthat *burns*.\n", summary.Text);
        Assert.Equal((4, 5), PlaceOf(summary, "The"));
        Assert.Equal((6, 10), PlaceOf(summary, "*burns"));
    }

    [Fact]
    public void Text_in_quotes_begins_behind_the_quote()
    {
        Assert.Equal((3, 17), PlaceOf(Load(Term(summary: "\"The part\"")).Summary, "part"));
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var windows = Load(Term(summary: "|\n    The part\n    that burns.").Replace("\n", "\r\n", StringComparison.Ordinal)).Summary;

        Assert.Equal("The part\nthat burns.\n", windows.Text);
        Assert.Equal((5, 5), PlaceOf(windows, "that"));
    }

    [Fact]
    public void The_prose_of_a_chapter_knows_its_place_in_the_file()
    {
        var chapter = LoadBase().Chapters.Single();

        Assert.Equal((25, 34), PlaceOf(chapter.Body, "[[ada"));
        Assert.Equal((11, 3), PlaceOf(chapter.Summary, "A lamp"));
        Assert.Equal((6, 5), PlaceOf(chapter.Objectives[0], "Explain"));
        Assert.Equal((17, 10), PlaceOf(chapter.Questions[0].Outline[0], "[[ada"));
        Assert.Equal((15, 10), PlaceOf(chapter.Questions[0].Ask, "Who"));
    }

    private static (int Line, int Column) PlaceOf(Prose prose, string words)
    {
        var place = prose.At(prose.Text.IndexOf(words, StringComparison.Ordinal));
        return (place.Line, place.Column);
    }

    private static string Term(string title = "Wick", string summary = "The part that burns.") => $$"""
        - id: wick
          title: {{title}}
          summary: {{summary}}
          chapter: the-light
          topics: [works]
          importance: 1
          supplied: [{ what: all, sure: certain, basis: invention }]
        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static Corpus LoadBase()
    {
        var bag = new DiagnosticBag();
        return CorpusLoader.Load(Path.Combine(CaseFolder.Base, "content"), Path.Combine(CaseFolder.Base, "seeds"), bag)!;
    }

    private static Fact Load(string yaml, string kind = "terms")
    {
        using var folder = new TemporaryFolder();
        CaseFolder.Assemble("_base", folder.Path);
        Directory.CreateDirectory(Path.Combine(folder.Path, "content", kind));
        File.WriteAllText(Path.Combine(folder.Path, "content", kind, "one.yaml"), yaml);
        var bag = new DiagnosticBag();
        var corpus = CorpusLoader.Load(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "seeds"), bag)!;
        Assert.Empty(bag.InReadingOrder());
        return corpus.Facts.Single(f => f.Kind.Folder() == kind);
    }
}
