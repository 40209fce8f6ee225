using System.Text;
using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Previews;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Previews;

/// <summary>The script that the cards over links are made from.</summary>
public sealed class PreviewData
{
    private const string Start = "globalThis.studyGuide.previews = ";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public Task Of_the_small_guide()
    {
        using var data = Read();

        return Snapshot.Match(JsonSerializer.Serialize(data, Readable) + "\n", "json");
    }

    [Fact]
    public void Names_every_fact_by_its_page()
    {
        using var data = Read();

        Assert.Equal(
            SampleGuide.Load().Corpus.Facts.Select(PagePaths.Of),
            data.RootElement.GetProperty("facts").EnumerateObject().Select(f => f.Name));
    }

    [Fact]
    public void Leads_to_the_part_of_the_page_that_says_what_the_fact_rests_on()
    {
        using var data = Read();

        foreach (var fact in data.RootElement.GetProperty("facts").EnumerateObject())
            Assert.Contains(
                $"id=\"{fact.Value.GetProperty("evidence").GetString()}\"", SmallGuide.Html[fact.Name + ".html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Cites_each_paragraph_once_and_in_order()
    {
        var guide = SampleGuide.Load();
        using var data = Read();
        var facts = data.RootElement.GetProperty("facts");
        var seeds = guide.Corpus.Seeds.Select(s => s.Id).ToList();

        foreach (var fact in guide.Corpus.Facts)
        {
            var cited = facts.GetProperty(PagePaths.Of(fact)).GetProperty("sources").EnumerateArray()
                .Select(s => s.EnumerateArray().Select(n => n.GetInt32()).ToList())
                .SelectMany(s => s.Skip(1).Select(p => (seeds[s[0]], p)));
            Assert.Equal(
                fact.AllCitations.Select(c => (c.Seed.Id, c.Paragraph)).Distinct().OrderBy(c => seeds.IndexOf(c.Id))
                    .ThenBy(c => c.Paragraph),
                cited);
        }
    }

    private static JsonDocument Read()
    {
        var script = Encoding.UTF8.GetString(SampleGuide.Render(new PreviewsOutput(), SampleGuide.Load())["data/previews.js"]);
        Assert.StartsWith(Start, script, StringComparison.Ordinal);
        Assert.EndsWith(";\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[Start.Length..^2]);
    }
}
