using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Dates;

/// <summary>What the tables do not show: order, marks, precision, days within.</summary>
public sealed class EdtfMembers
{
    [Fact]
    public void Dates_sort_by_earliest_day_then_latest_day_then_text()
    {
        string[] sorted =
        [
            "../1991", "/1991", "../2000", "-0043", "1991-12/1992", "1992-01-01", "1992-01", "1992", "1992-XX", "1992?", "1992~",
            "1992/1993",
            "1992/", "1992/..", "1992-01-02",
        ];
        var dates = sorted.Select(Parse).ToList();

        var ordered = dates.AsEnumerable().Reverse().Order().ToList();

        Assert.Equal(dates, ordered);
    }

    [Theory]
    [InlineData(1992, "1992", "1992")]
    [InlineData(476, "0476", "AD 476")]
    [InlineData(0, "0000", "1 BC")]
    [InlineData(-43, "-0043", "44 BC")]
    [InlineData(10000, "Y10000", "10000")]
    [InlineData(-17000, "Y-17000", "17001 BC")]
    public void A_year_is_written_and_said_as_if_it_had_been_read(int year, string text, string words)
    {
        var made = Edtf.Year(year);

        Assert.Equal((text, words), (made.Text, made.InWords()));
        Assert.Equal((Parse(text).Earliest, Parse(text).Latest, Parse(text).Start), (made.Earliest, made.Latest, made.Start));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("1996", null, "from 1996")]
    [InlineData(null, "1996-03", "until March 1996")]
    [InlineData("1996", "1996", "1996")]
    [InlineData("1992-01-31", "1996~", "31 January 1992 to about 1996")]
    public void A_span_is_said_as_far_as_it_is_known(string? from, string? to, string? words) =>
        Assert.Equal(words, Edtf.SpanInWords(from is null ? null : Parse(from), to is null ? null : Parse(to), InterfaceWords.English));

    [Theory]
    [InlineData("1956", false, false)]
    [InlineData("1956~", true, false)]
    [InlineData("1956?", false, true)]
    [InlineData("1956%", true, true)]
    [InlineData("1956~/1960?", true, true)]
    [InlineData("1956/1960?", false, true)]
    public void A_mark_on_either_end_marks_the_date(string text, bool isApproximate, bool isUncertain)
    {
        var date = Parse(text);

        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Theory]
    [InlineData("19XX", nameof(EdtfPrecision.Century))]
    [InlineData("195X", nameof(EdtfPrecision.Decade))]
    [InlineData("1992", nameof(EdtfPrecision.Year))]
    [InlineData("1992-XX", nameof(EdtfPrecision.Year))]
    [InlineData("1992-XX-XX", nameof(EdtfPrecision.Year))]
    [InlineData("2001-22", nameof(EdtfPrecision.Season))]
    [InlineData("1992-01", nameof(EdtfPrecision.Month))]
    [InlineData("1992-01-XX", nameof(EdtfPrecision.Month))]
    [InlineData("1992-01-31", nameof(EdtfPrecision.Day))]
    [InlineData("1991/1992-02", nameof(EdtfPrecision.Month))]
    [InlineData("1996-04-25/..", nameof(EdtfPrecision.Day))]
    [InlineData("[1667,1668]", nameof(EdtfPrecision.Year))]
    [InlineData("[1667,1760-12,1800]", nameof(EdtfPrecision.Month))]
    [InlineData("{..1667,1670-01-31..1670-02-02,1800}", nameof(EdtfPrecision.Day))]
    public void Precision_is_that_of_the_finest_date(string text, string precision) =>
        Assert.Equal(precision, Parse(text).Precision.ToString());

    [Theory]
    [InlineData("1992", "1992-12-31", true)]
    [InlineData("1992", "1993-01-01", false)]
    [InlineData("1996/..", "2025-06-01", true)]
    [InlineData("1996/", "1995-12-31", false)]
    [InlineData("../1991", "0476-01-01", true)]
    [InlineData("../1991", "1992-01-01", false)]
    [InlineData("[1667,1670..1672]", "1667-12-31", true)]
    [InlineData("[1667,1670..1672]", "1668-01-01", false)]
    [InlineData("[1667,1670..1672]", "1671-06-01", true)]
    [InlineData("{..1667,1670}", "0476-01-01", true)]
    [InlineData("{1667,1670..}", "1669-12-31", false)]
    [InlineData("{1667,1670..}", "2025-06-01", true)]
    public void A_day_lies_within_the_bounds_both_inclusive(string text, string day, bool expected) =>
        Assert.Equal(expected, Parse(text).Contains(Parse(day).Earliest!.Value));

    [Theory]
    [InlineData("1991", "1992", true)]
    [InlineData("1992", "1992", false)]
    [InlineData("1992-06", "1992", false)]
    [InlineData("1992-06-19", "1992-06-20", true)]
    [InlineData("1991~", "1993", false)]
    [InlineData("1991", "1993?", false)]
    [InlineData("1980/..", "1993", false)]
    [InlineData("1980/1992", "1993/..", true)]
    [InlineData("1980/1992", "/1993", false)]
    [InlineData("2001-22", "2001-08", false)]
    [InlineData("2001-24", "2002-02", false)]
    [InlineData("2001-24", "2002-03", true)]
    [InlineData("2000-12", "2001-24", false)]
    [InlineData("2000-11", "2001-24", true)]
    [InlineData("195X", "1960", true)]
    [InlineData("[1667,1668]", "1669", true)]
    [InlineData("[1667,1670]", "1669", false)]
    [InlineData("[1667,1670]", "1668", false)]
    [InlineData("[1667,1670..]", "1993", false)]
    [InlineData("1666", "{1667,1670..}", true)]
    [InlineData("1666", "[..1667]", false)]
    [InlineData("{1667,1668}", "[1669,1670]", true)]
    public void One_date_is_before_another_only_beyond_doubt(string first, string second, bool expected) =>
        Assert.Equal(expected, Parse(first).IsCertainlyBefore(Parse(second)));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("1992 ")]
    [InlineData("1992\n")]
    public void White_space_is_refused(string text) => Assert.False(Edtf.TryParse(text, out _, out _));

    private static Edtf Parse(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));
}
