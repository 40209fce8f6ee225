using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Readers;

/// <summary>The files of the chronology say to packages that are not ours what the model says.</summary>
public sealed partial class ReadBack
{
    private const string Hostile =
        "Договор, \"睦邻友好合作条约\"; back\\slash, \\n 😀, 'quoted' – and, with many words, longer than a line of a calendar may be; =1+1";

    public static TheoryData<string> Contents => ["small", "whole", "hostile"];

    [NodeTheory]
    [MemberData(nameof(Contents))]
    public void Calendar_read_by_ical_js(string content)
    {
        var (subject, entries) = Model(content);
        var expected = entries.Where(e => Days().IsMatch(e.Date.Text)).ToList();

        var events = Read(subject, entries).GetProperty("events").EnumerateArray().ToList();

        Assert.NotEmpty(events);
        Assert.Equal(expected.Select(e => $"{e.Id}@{subject.Id}"), events.Select(e => Text(e, "uid")));
        foreach (var (entry, read) in expected.Zip(events))
        {
            var (first, last) = (DayOf(entry.Date.Earliest!.Value), DayOf(entry.Date.Latest!.Value));
            Assert.True(read.GetProperty("isAllDay").GetBoolean());
            Assert.Equal((Iso(first), Iso(last.AddDays(1))), (Text(read, "start"), Text(read, "end")));
            Assert.Equal(last.DayNumber - first.DayNumber + 1, read.GetProperty("days").GetInt32());
            Assert.Equal(
                (entry.Title, entry.Summary, entry.Topic.Title),
                (Text(read, "summary"), Text(read, "description"), Text(read, "categories")));
            Assert.Equal(subject.Address.Length > 0 ? subject.Address + entry.Page : "", Text(read, "url"));
        }
    }

    [NodeTheory]
    [MemberData(nameof(Contents))]
    public void Table_read_by_csv_parse(string content)
    {
        var (subject, entries) = Model(content);

        var rows = Read(subject, entries).GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(entries.Count, rows.Count);
        foreach (var (entry, row) in entries.Zip(rows))
        {
            Assert.Equal(
                [
                    entry.Id, entry.Kind, entry.Title, entry.Date.Text, $"{entry.Date.Earliest}", $"{entry.Date.Latest}",
                    entry.Date.InWords(), entry.Topic.Id,
                    string.Join(' ', entry.Topics), entry.Period, entry.Importance.ToString(CultureInfo.InvariantCulture), entry.Summary,
                    entry.Page,
                    string.Join("; ", entry.Sources.Select(s => FormattableString.Invariant($"{s.Seed} {s.Paragraph}"))),
                ],
                row.EnumerateObject().Select(c => Undefused(c.Value.GetString()!)));
        }
    }

    [NodeTheory]
    [MemberData(nameof(Contents))]
    public void Dates_read_by_edtf(string content)
    {
        var (subject, entries) = Model(content);

        var dates = Read(subject, entries).GetProperty("dates").EnumerateArray().ToList();

        Assert.Equal(
            entries.Select(e => $"{e.Id}: {e.Date.Earliest?.ToString() ?? "-"} to {e.Date.Latest?.ToString() ?? "-"}"),
            entries.Zip(dates, (e, d) => $"{e.Id}: {d[0].GetString()} to {d[1].GetString()}"));
    }

    private static JsonElement Read(Subject subject, IReadOnlyList<EntryData> entries)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "chronology.json"), ChronologyJson.Write(subject, entries).ToArray());
        File.WriteAllText(Path.Combine(folder.Path, "chronology.csv"), ChronologyCsv.Write(entries));
        File.WriteAllText(Path.Combine(folder.Path, "chronology.ics"), ChronologyCalendar.Write(subject, entries));
        return JsonSerializer.Deserialize<JsonElement>(NodePackages.Run("read.mjs", folder.Path));
    }

    private static (Subject Subject, IReadOnlyList<EntryData> Entries) Model(string content)
    {
        var folder = content == "whole" ? Repository.Root : Repository.Sample("small");
        var bag = new DiagnosticBag();
        var corpus = CorpusLoader.Load(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), bag)!;
        var entries = EntryData.AllOf(StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, bag), Ledger.None));
        Assert.Equal([], bag.InReadingOrder());
        return content == "hostile"
            ? (corpus.Subject with { Title = Hostile, Address = "https://example.org/guide/" }, [.. Spoil(entries[0])])
            : (corpus.Subject, entries);
    }

    private static IEnumerable<EntryData> Spoil(EntryData entry)
    {
        string[] texts =
        [
            Hostile, "=1+1", "'=1+1", "'", "+7", "-7", "@x", "\tx", "＝1", "\"", ",", ";", "\\", "\\,", "日" + new string('本', 200),
        ];
        string[] dates =
        [
            "1999-12-31", "2000-02-28/2000-02-29", "-0043-03-15", "[1667,1668]", "{..1984-02-01,1984-05-03}", "0999-12-31", "../1991",
            "1956~", "2001-07-16?", "195X",
        ];
        var read = dates.Select(date => Edtf.TryParse(date, out var edtf, out var reason) ? edtf : throw new ArgumentException(reason))
            .ToList();
        return texts.SelectMany((text, i) => read.Select((date, j) => entry with
        {
            Id = $"entry-{i}-{j}",
            Title = text,
            Summary = text,
            Topic = entry.Topic with { Title = text },
            Date = date,
            DateInWords = date.InWords(),
        }));
    }

    /// <summary>Takes the apostrophe away that keeps spreadsheets from running a cell.</summary>
    private static string Undefused(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static DateOnly DayOf(Day day) => new(day.Year, day.Month, day.DayOfMonth);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    /// <summary>A day or days from one to another, without marks, after Christ.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?$")]
    private static partial Regex Days();
}
