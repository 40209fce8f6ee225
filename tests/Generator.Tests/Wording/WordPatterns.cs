using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

public sealed class WordPatterns
{
    [Theory]
    [InlineData("words alone", "Text:words alone")]
    [InlineData("{count} facts", "Place:count|Text: facts")]
    [InlineData("a {", null)]
    [InlineData("a {Name}", null)]
    [InlineData("See [what is {new}]({address}).", "Text:See |LinkStart:address|Text:what is |Place:new|LinkEnd:address|Text:.")]
    [InlineData("[words] alone", "Text:[words] alone")]
    [InlineData("[words](address)", null)]
    [InlineData("<b>Correction ({sure}).</b>", "TagStart:b|Text:Correction (|Place:sure|Text:).|TagEnd:b")]
    [InlineData("<b>never closed", null)]
    [InlineData("</b>", null)]
    [InlineData("<script>", null)]
    [InlineData("1 < 2", null)]
    public void A_wording_is_read_into_its_parts(string text, string? parts)
    {
        var pattern = WordPattern.Parse(text, out var problem);

        Assert.Equal(parts, pattern is null ? null : string.Join('|', pattern.Parts.Select(p => $"{p.Kind}:{p.Text}")));
        Assert.Equal(pattern is null, problem.Length > 0);
    }
}
