using System.Text.RegularExpressions;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>Colours have names, and stand in one place.</summary>
public sealed partial class Colours
{
    /// <summary>Where the site has its colours; the two sheets of `serve`, which are of no site, have their own.</summary>
    private static readonly string[] Tokens = ["assets/look.css", "serve/desk.css", "serve/live.css"];

    /// <summary>What is shown where no other file can be read, by other programs: these repeat colours of the site.</summary>
    private static readonly string[] Alone = ["anki/style.anki.css", "assets/icon.svg", "book/cover.svg.sbn", "book/epub.css"];

    [Fact]
    public void Sheets_have_colours_by_name()
    {
        var sheets = Directory.EnumerateFiles(Repository.Templates, "*.css*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Templates, f).Replace('\\', '/')).Except(Alone).ToList();
        Assert.True(sheets.Count > 10);

        Demand.None(
            from sheet in sheets
            from line in File.ReadLines(Path.Combine(Repository.Templates, sheet)).Select((text, i) => (Text: text, Number: i + 1))
            where !(Tokens.Contains(sheet) && Token().IsMatch(line.Text))
            from colour in ColoursOf(line.Text)
            select $"{sheet}:{line.Number} has the colour '{colour}'; expected the name of one in {Tokens[0]}");
    }

    [Fact]
    public void What_stands_alone_has_the_colours_of_the_site()
    {
        var known = ColoursOf(Read(Tokens[0])).ToHashSet(StringComparer.Ordinal);

        Demand.None(
            from path in Alone
            from colour in ColoursOf(Read(path)).Distinct()
            where !known.Contains(colour)
            select $"{path} has the colour '{colour}'; expected one of {Tokens[0]}");
        Assert.All(Alone, path => Assert.NotEmpty(ColoursOf(Read(path))));
    }

    /// <summary>The guard itself: it knows a colour in each way of writing, and no name in which one stands.</summary>
    [Fact]
    public void Colours_are_known() => Assert.Equal(
        ["#fff", "rgb(", "black", "#24211c"],
        ColoursOf("a { color: #fff; fill: rgb(0 0 0); stroke: black; white-space: nowrap; x: light-dark(#24211c, var(--ink)) }"));

    private static IEnumerable<string> ColoursOf(string text) => Colour().Matches(text).Select(m => m.Value);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Templates, path));

    [GeneratedRegex(@"^\s+--[a-z-]+: ")]
    private static partial Regex Token();

    [GeneratedRegex(
        @"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\("
        + @"|(?<=: |: [^;]* )(?:black|white|red|green|blue|gr[ae]y|silver|yellow|orange|purple|brown|pink)(?=[;, )])")]
    private static partial Regex Colour();
}
