using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Book;
using SinoRussia.Generator.Outputs.Data;
using SinoRussia.Generator.Outputs.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>A chapter that tells of a span of its own says so in every output, in place of its period.</summary>
public sealed class ChapterSpans
{
    private static readonly Corpus Corpus = SmallGuide.Corpus with
    {
        Chapters = [.. SmallGuide.Corpus.Chapters.Select(c => c.Id == "the-quarrel" ? c with { Date = Span } : c)],
    };

    private static Edtf Span => Edtf.TryParse("1871/1902", out var date, out _) ? date : throw new InvalidOperationException();

    public static TheoryData<string, string> Chapters => new()
    {
        { "chapters/the-quarrel.html", "<p class=\"period\"><span class=\"date\">1871 to 1902</span></p>" },
        { "chapters/the-quarrel.md", "\n\n1871 to 1902\n" },
        { "book/index.html", "<p class=\"period\"><span class=\"date\">1871 to 1902</span></p>" },
        { "chapters/index.html", "The Quarrel</a> <span class=\"date\">1871 to 1902</span>" },
        { "data/facts.json", "\"edtf\":\"1871/1902\"" },
    };

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Stand_under_the_title(string file, string expected)
    {
        IOutput[] outputs = [new GuideOutput(), new MarkdownGuideOutput(), new PrintBookOutput(), new DataOutput()];
        var files = outputs.SelectMany(o => SmallGuide.Render(o, Corpus)).GroupBy(f => f.Key, f => f.Value)
            .ToDictionary(f => f.Key, f => f.First());

        Assert.Contains(
            expected,
            files.Single(f => f.Key.EndsWith(file, StringComparison.Ordinal)).Value.Replace("\": ", "\":", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }
}
