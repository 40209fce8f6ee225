using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Facts;

/// <summary>What the standard date card asks.</summary>
public sealed class DateQuestions
{
    [Theory]
    [InlineData("1992-01-31", "on which day?")]
    [InlineData("1992-01", "in which month and year?")]
    [InlineData("1992", "in which year?")]
    [InlineData("1992-XX", "in which year?")]
    [InlineData("1992~", "about when?")]
    [InlineData("2001-22", "when?")]
    [InlineData("195X", "when?")]
    [InlineData("1991/1992", "over which dates?")]
    [InlineData("[1667,1668]", "when?")]
    [InlineData("{1960-12-01,1961}", "when?")]
    public void Nothing_finer_is_asked_than_the_date_says(string text, string expected)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var reason), reason);
        var fact = SmallGuide.Corpus.Of<Event>().First() with { Title = "The Charter", Date = date };

        Assert.Equal("The Charter: " + expected, DateQuestion.Of(fact));
    }
}
