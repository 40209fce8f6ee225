using System.Net;
using System.Text.Json;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>The file for TimelineJS as that program reads it.</summary>
public sealed class TimelineJsReading
{
    private const string Nasty = "<b>Title</b> & \"words\"";

    [Fact]
    public Task Json() => Snapshot.Match(SmallChronology.Files["chronology/timelinejs.json"], "json");

    [Fact]
    public void Every_entry_is_an_event_in_the_same_order()
    {
        using var json = JsonDocument.Parse(SmallChronology.Files["chronology/timelinejs.json"]);
        using var chronology = JsonDocument.Parse(SmallChronology.Files["chronology/chronology.json"]);

        Assert.Equal(
            chronology.RootElement.GetProperty("entries").EnumerateArray()
                .Select(e => (Text(e, "id"), Text(e, "words"), Text(e, "title"), Text(e, "summary"))),
            json.RootElement.GetProperty("events").EnumerateArray().Select(e =>
                (
                    Text(e, "unique_id"), Text(e, "display_date"), Decoded(e.GetProperty("text"), "headline"),
                    Decoded(e.GetProperty("text"), "text"))));
    }

    [Theory]
    [InlineData("1992-01-31", "1992-1-31", null)]
    [InlineData("1992-01", "1992-1", null)]
    [InlineData("1992-01-XX", "1992-1", null)]
    [InlineData("1992", "1992", null)]
    [InlineData("1992-XX", "1992", null)]
    [InlineData("1956~", "1956", null)]
    [InlineData("2001-22", "2001", null)]
    [InlineData("195X", "1950", "1959")]
    [InlineData("19XX", "1900", "1999")]
    [InlineData("-0043-03-15", "-43-3-15", null)]
    [InlineData("1991-12/1992", "1991-12", "1992")]
    [InlineData("1992-12-17/1992-12-19", "1992-12-17", "1992-12-19")]
    [InlineData("1996/..", "1996", null)]
    [InlineData("1996-04-26/", "1996-4-26", null)]
    [InlineData("../1991-12", "1991-12", null)]
    [InlineData("[1667,1668-12]", "1667", "1668-12")]
    [InlineData("{1984,1986..}", "1984", null)]
    [InlineData("[..1984]", "1984", null)]
    public void Dates_are_as_fine_as_they_are_known(string date, string start, string? end)
    {
        using var json = JsonDocument.Parse(TimelineJs.Write(SmallGuide.Corpus, [Entry(date, "Title")]));
        var read = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray());

        Assert.Equal((start, end), (DateOf(read, "start_date"), DateOf(read, "end_date")));
    }

    [Fact]
    public void Texts_are_escaped_because_they_are_shown_as_html()
    {
        using var json = JsonDocument.Parse(
            TimelineJs.Write(
                SmallGuide.Corpus with { Subject = SmallGuide.Corpus.Subject with { Title = Nasty } }, [Entry("1992", Nasty)]));
        var read = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray());

        Assert.All(
            [
                json.RootElement.GetProperty("title").GetProperty("text").GetProperty("headline"),
                read.GetProperty("text").GetProperty("headline"), read.GetProperty("group")
            ],
            text =>
            {
                Assert.DoesNotContain('<', text.GetString()!);
                Assert.Equal(Nasty, WebUtility.HtmlDecode(text.GetString()));
            });
    }

    [Theory]
    [InlineData("../1879", "1871-1-1", "1879-12-31")]
    [InlineData("1880/..", "1880-1-1", "1992-12-31")]
    [InlineData("1871-05/1992-03-04", "1871-5-1", "1992-3-4")]
    public void A_period_without_an_end_reaches_as_far_as_the_entries(string period, string start, string end)
    {
        var corpus = SmallGuide.Corpus with { Periods = [SmallGuide.Corpus.Periods[0] with { Date = Parse(period) }] };

        using var json = JsonDocument.Parse(TimelineJs.Write(corpus, [Entry("1871", "First"), Entry("1992", "Last")]));
        var era = Assert.Single(json.RootElement.GetProperty("eras").EnumerateArray());

        Assert.Equal((start, end), (DateOf(era, "start_date"), DateOf(era, "end_date")));
    }

    [Fact]
    public void A_period_that_begins_after_all_entries_is_no_era()
    {
        using var json = JsonDocument.Parse(TimelineJs.Write(SmallGuide.Corpus, [Entry("1800", "Long before")]));

        Assert.DoesNotContain(json.RootElement.GetProperty("eras").EnumerateArray(), e => DateOf(e, "start_date") == "1880-1-1");
    }

    private static string? DateOf(JsonElement of, string name) =>
        of.TryGetProperty(name, out var date) ? string.Join('-', date.EnumerateObject().Select(p => p.Value.GetInt32())) : null;

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string Decoded(JsonElement of, string name) => WebUtility.HtmlDecode(Text(of, name));

    private static EntryData Entry(string date, string title) => new()
    {
        Id = "entry",
        Kind = "event",
        Title = title,
        Date = Parse(date),
        DateInWords = Parse(date).InWords(),
        Topic = new Topic("trade", title, new Prose("", default), default),
        Topics = ["trade"],
        Period = "together",
        Importance = 3,
        Summary = "",
        Page = "events/entry.html",
        Sources = [],
    };

    private static Edtf Parse(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));
}
