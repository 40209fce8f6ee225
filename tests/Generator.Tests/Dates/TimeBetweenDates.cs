using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Dates;

/// <summary>
/// What is said of the time between two dates, by the table time-between.txt; and that it is never more than the dates say.
/// </summary>
public sealed partial class TimeBetweenDates
{
    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in EdtfTables.Rows("time-between.txt"))
            rows.Add(row[0], row[1], row[2]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_are_those_of_the_table(string date, string other, string expected) =>
        Assert.Equal(expected, TimeBetween.InWords(Parse(date), Parse(other), InterfaceWords.English) ?? "-");

    /// <summary>
    /// The words are read back, and held against days that the two dates can mean; a failure prints the seed to replay it with.
    /// </summary>
    [Fact]
    public void No_days_that_the_dates_can_mean_lie_outside_what_is_said() =>
        Prop.ForAll(AnyDate.Arbitrary, AnyDate.Arbitrary, (date, other) =>
            TimeBetween.InWords(date, other, InterfaceWords.English) is not { } words || IsMarked(date, other)
            || DaysOf(date, words.EndsWith("it began", StringComparison.Ordinal)).All(from =>
                DaysOf(
                    other,
                    words.StartsWith("began", StringComparison.Ordinal)).All(to =>
                        Holds(words, from, to)))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Marked_dates_say_about() =>
        Prop.ForAll(AnyDate.Arbitrary, AnyDate.Arbitrary, (date, other) =>
            TimeBetween.InWords(date, other, InterfaceWords.English) is not { } words || !(MarkOfBeginning(date) || MarkOfBeginning(other))
            || words.Contains("about", StringComparison.Ordinal)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Both_sides_say_the_same() =>
        Prop.ForAll(AnyDate.Arbitrary, AnyDate.Arbitrary, (date, other) =>
            Amount(
                TimeBetween.InWords(date, other, InterfaceWords.English)) == Amount(TimeBetween
                    .InWords(other, date, InterfaceWords.English))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static bool IsMarked(params Edtf[] dates) => dates.Any(d => d.IsApproximate || d.IsUncertain);

    private static bool MarkOfBeginning(Edtf date) =>
        date.Start is EdtfEnd.Known { IsApproximate: true } or EdtfEnd.Known { IsUncertain: true };

    /// <summary>The first, the last and some days between of what a date, or its beginning, can mean.</summary>
    private static long[] DaysOf(Edtf date, bool ofBeginning)
    {
        var (first, last) = (date.Earliest!.Value, ofBeginning ? ((EdtfEnd.Known)date.Start!).Last : date.Latest!.Value);
        if (ofBeginning && date.Latest is { } end && end.CompareTo(last) < 0)
            last = end;
        var (from, to) = (first.Number, last.Number);
        return [from, from + (to - from) / 3, from + (to - from) / 2, to];
    }

    private static bool Holds(string words, long from, long to)
    {
        if (Together().Match(words) is { Success: true } together)
            return UnitOf(from, together.Groups["unit"].Value) == UnitOf(to, together.Groups["unit"].Value);
        var isEarlier = Earlier().IsMatch(words);
        var (first, second) = isEarlier ? (to, from) : (from, to);
        if (Next().Match(words) is { Success: true } next)
            return UnitOf(first, next.Groups[1].Value) + 1 == UnitOf(second, next.Groups[1].Value);
        var (least, most, unit) = Range(words);
        return IsAtLeast(first, second, least, unit) && !(second > Later(first, most, unit));
    }

    private static bool IsAtLeast(long first, long second, long least, string unit) => Later(first, least, unit) <= second;

    private static (long Least, long Most, string Unit) Range(string words)
    {
        var match = Span().Match(words);
        Assert.True(match.Success, words);
        var (low, high, unit) = (match.Groups["low"].Value, NumberOf(match.Groups["high"].Value), match.Groups["unit"].Value);
        if (low.Length > 0)
            return (NumberOf(low), high, unit);
        return match.Groups["how"].Value switch
        {
            "about " => (high - 1, high + 1, unit),
            "up to " => (0, high, unit),
            _ => (high, high, unit),
        };
    }

    private static long NumberOf(string word) =>
        Array.IndexOf(Numbers, word) is >= 0 and var known ? known : long.Parse(word, CultureInfo.InvariantCulture);

    private static long Later(long day, long count, string unit) => unit switch
    {
        "day" => day + count,
        "month" => DayOf(day).PlusMonths(count).Number,
        _ => DayOf(day).PlusMonths(12 * count).Number,
    };

    private static long UnitOf(long day, string unit) => unit switch
    {
        "day" => day,
        "month" => DayOf(day).MonthsSinceZero,
        _ => DayOf(day).Year,
    };

    /// <summary>The day of a number, by going up to it from the start of a year that is surely before.</summary>
    private static Day DayOf(long number)
    {
        var day = new Day((int)((number - 400) / 365.2425) - 1, 1, 1);
        for (var months = 1; day.PlusMonths(1).Number <= number; months++)
            day = day.PlusMonths(1);
        return day with { DayOfMonth = (int)(number - day.Number) + 1 };
    }

    /// <summary>The words without direction and beginnings.</summary>
    private static string Amount(string? words) => words is null ? "" : Direction().Replace(words, "");

    private static Edtf Parse(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException($"{text}: {reason}", nameof(text));

    [GeneratedRegex("^(?:began )?(?:on|in) the (?:same (?<unit>day|month|year)|(?<unit>day|month|year) it began)$")]
    private static partial Regex Together();

    [GeneratedRegex("^(?:began )?(?:on|in) the (?:next )?(day|month|year)(?: before| after it began| before it began)?$")]
    private static partial Regex Next();

    [GeneratedRegex("(earlier|before|before it began)$")]
    private static partial Regex Earlier();

    [GeneratedRegex(
        "^(began )?(?<how>about |up to |between )?((?<low>[a-z0-9]+) and )?"
        + "(?<high>[a-z0-9]+) (?<unit>day|month|year)s? ",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Span();

    [GeneratedRegex("^began | (later|earlier|after it began|before it began|it began|before)$|next |same ")]
    private static partial Regex Direction();
}
