using System.Text;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>The calendar keeps to RFC 5545.</summary>
public sealed class CalendarReading
{
    [Fact]
    public void No_line_has_more_than_75_octets_and_folded_text_reads_back()
    {
        var summary = string.Concat(Enumerable.Repeat("Договор о дружбе, \"睦邻友好合作条约\"; back\\slash 😀 ", 20));
        var calendar = ChronologyCalendar.Write(SmallGuide.Corpus.Subject, [Entry("2001-07-16", summary)]);

        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal);
        var escaped = summary.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal);
        Assert.Contains($"\r\nDESCRIPTION:{escaped}\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anniversary_is_the_first_day_and_comes_back_every_year()
    {
        var calendar = ChronologyCalendar.WriteAnniversaries(
            InterfaceWords.English, SmallGuide.Corpus.Subject, [Entry("2000-02-27/2000-03-04", ""), Entry("2001-07", "")]);

        Assert.Contains("\r\nUID:entry--yearly@two-towns\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains(
            "\r\nDTSTART;VALUE=DATE:20000227\r\nDTEND;VALUE=DATE:20000228\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:2000: ", calendar,
            StringComparison.Ordinal);
        Assert.Equal(2, calendar.Split("BEGIN:VEVENT").Length);
    }

    [Theory]
    [InlineData("2001-07-16", "20010716", "20010717")]
    [InlineData("1999-12-31", "19991231", "20000101")]
    [InlineData("2000-02-28/2000-02-29", "20000228", "20000301")]
    public void Days_are_all_day_events_that_end_before_their_end(string date, string start, string end)
    {
        var calendar = ChronologyCalendar.Write(SmallGuide.Corpus.Subject, [Entry(date, "")]);

        Assert.Contains($"\r\nDTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("\r\nUID:entry@two-towns\r\n", calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001-07")]
    [InlineData("2001-07-16~")]
    [InlineData("2001-07-16/2001-08")]
    [InlineData("2001-07-16/..")]
    [InlineData("-0043-03-15")]
    [InlineData("[2001-07-16,2001-08-16]")]
    [InlineData("{2001-07-16,2001-08-16}")]
    public void Dates_that_are_no_certain_days_have_no_place(string date) =>
        Assert.DoesNotContain("VEVENT", ChronologyCalendar.Write(SmallGuide.Corpus.Subject, [Entry(date, "")]), StringComparison.Ordinal);

    private static EntryData Entry(string date, string summary) => new()
    {
        Id = "entry",
        Kind = "event",
        Title = "Title",
        Date = Edtf.TryParse(date, out var edtf, out var reason) ? edtf : throw new ArgumentException(reason, nameof(date)),
        DateInWords = edtf.InWords(),
        Topic = new Topic("trade", "Trade", new Prose("", default), default),
        Topics = ["trade"],
        Period = "together",
        Importance = 3,
        Summary = summary,
        Page = "events/entry.html",
        Sources = [],
    };
}
