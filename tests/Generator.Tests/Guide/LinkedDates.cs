using System.Text.Json.Nodes;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Site.LinkedData;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>Dates in JSON-LD say no more than is known; those that ISO 8601 cannot say are marked as EDTF, here by '!'.</summary>
public sealed class LinkedDates
{
    [Theory]
    [InlineData("1992-01-31", "1992-01-31", "1992-01-31", "1992-01-31", "1992-01-31")]
    [InlineData("1992-01", "1992-01", "1992-01", "1992-01", "1992-01")]
    [InlineData("1992", "1992", "1992", "1992", "1992")]
    [InlineData("1991-12/1992-02", "1991-12", "1992-02", "1991-12/1992-02!", "1991-12/1992-02")]
    [InlineData("1996/..", "1996", null, "1996/..!", "1996/..")]
    [InlineData("../1955", null, "1955", "../1955!", "../1955")]
    [InlineData("1985/", "1985", null, "1985/!", "1985/!")]
    [InlineData("1956~", "1956~!", "1956~!", "1956~!", "1956~!")]
    [InlineData("1956~/1958", "1956~!", "1958", "1956~/1958!", "1956~/1958!")]
    [InlineData("1992?", "1992?!", "1992?!", "1992?!", "1992?!")]
    [InlineData("195X", "195X!", "195X!", "195X!", "195X!")]
    [InlineData("1992-XX", "1992-XX!", "1992-XX!", "1992-XX!", "1992-XX!")]
    [InlineData("2001-22", "2001-22!", "2001-22!", "2001-22!", "2001-22!")]
    [InlineData("-0044-03-15", "-0044-03-15!", "-0044-03-15!", "-0044-03-15!", "-0044-03-15!")]
    [InlineData("[1667,1668]", "[1667,1668]!", "[1667,1668]!", "[1667,1668]!", "[1667,1668]!")]
    [InlineData("[..1984]", null, "[..1984]!", "[..1984]!", "[..1984]!")]
    [InlineData("{1984,1986..}", "{1984,1986..}!", null, "{1984,1986..}!", "{1984,1986..}!")]
    [InlineData("Y12345", "Y12345!", "Y12345!", "Y12345!", "Y12345!")]
    public void Say_no_more_than_is_known(string text, string? start, string? end, string point, string span)
    {
        Assert.True(Edtf.TryParse(text, out var date, out var reason), reason);

        Assert.Equal(
            (start, end, point, span),
            (Text(DateValue.StartOf(date)), Text(DateValue.EndOf(date)), Text(DateValue.PointOf(date))!, Text(DateValue.SpanOf(date))!));
    }

    private static string? Text(JsonNode? value) => value switch
    {
        null => null,
        JsonObject typed when (string)typed["@type"]! == "http://id.loc.gov/datatypes/edtf/EDTF" => (string)typed["@value"]! + "!",
        _ => (string)value!,
    };
}
