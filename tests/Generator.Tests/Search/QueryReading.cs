using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Search;

/// <summary>
/// How the browser reads what is typed: dates, names in other writings, endings. Each row of readings.txt is what is read, what is typed,
/// what comes of it.
/// </summary>
public sealed class QueryReading : IDisposable
{
    private static readonly Dictionary<string, string> Functions = new(StringComparer.Ordinal)
    {
        ["date"] = "text => (search.dateOf(text) || { words: ['none'] }).words.join(' ')",
        ["decade"] = "text => (d => d ? d.years[0] + '-' + d.years[9] : 'none')(search.decadeOf(text))",
        ["pinyin"] = "text => search.pinyinOfAll(search.words(text)).join(' ') || 'none'",
        ["simplified"] = "text => search.simplified(text)",
        ["stem"] = "text => search.familyOf(search.words(text)[0])",
        ["latin"] = "text => search.inLatin(search.words(text)[0])",
    };

    private readonly SearchScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void Everything_typed_is_read_as_the_table_says()
    {
        var rows = Rows("readings.txt", 3);

        Assert.Equal(rows.Select(r => string.Join(" | ", r)), rows.Select(r => $"{r[0]} | {r[1]} | {scripts.Call(Functions[r[0]], r[1])}"));
        Assert.Equal(
            Functions.Keys.Order(StringComparer.Ordinal),
            rows.Select(r => r[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Each row of sounds.txt holds the spellings of one name; all of them share a key with the first, and no two rows do.
    /// </summary>
    [Fact]
    public void Spellings_of_a_name_in_other_languages_sound_like_it_and_like_no_other()
    {
        const string keys = "text => search.soundKeys(search.inLatin(search.words(text)[0])).join(' ')";
        var rows = File.ReadLines(Path.Combine(Repository.Tests, "Search", "sounds.txt")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' ').Select(name => (Name: name, Keys: scripts.Call(keys, name).Split(' '))).ToArray()).ToList();

        Assert.All(
            rows,
            row => Assert.All(
                row,
                name => Assert.True(
                    name.Keys.Intersect(row[0].Keys).Any(),
                    $"{name.Name}: {string.Join(' ', name.Keys)}, not {string.Join(' ', row[0].Keys)}")));
        Assert.Empty(rows.Select(r => r[0].Keys[0]).GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static List<string[]> Rows(string table, int cells)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Tests, "Search", table)).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | ")).ToList();
        Assert.All(rows, r => Assert.Equal(cells, r.Length));
        return rows;
    }
}
