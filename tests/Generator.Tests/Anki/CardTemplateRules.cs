using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>Card templates: ours are right, and mistakes in a user's own are found.</summary>
public class CardTemplateRules
{
    private static readonly string[] Fields = ["Question", "Answer", "Extra"];

    [Theory]
    [InlineData("{{Question}}", "any 0")]
    [InlineData("{{#Question}}{{Answer}} {{Question}}{{/Question}}", "any 0")]
    [InlineData("{{Question}} {{text:Answer}}", "any 0 1")]
    [InlineData("{{#Question}}{{Answer}}{{/Question}}", "all 0 1")]
    [InlineData("{{^Answer}}{{Question}}{{/Answer}}", "any 0")]
    [InlineData("{{#Extra}}{{^Extra}}{{Question}}{{/Extra}}{{/Extra}}", "all")]
    [InlineData("only words {{Deck}}", "all")]
    public void Req_is_what_anki_computes(string front, string expected)
    {
        var bag = new DiagnosticBag();

        var (need, fields) = CardTemplateReader.Read("x", front, [.. Fields, "Deck"], bag)!.Requirement(Fields);

        Assert.Equal(expected, string.Join(' ', fields.Cast<object>().Prepend(need)));
        Assert.Empty(bag.InReadingOrder());
    }

    [Theory]
    [InlineData("a\n {{Qestion}}", "x:2:2: SR512 there is no field 'Qestion', expected one of the note's fields")]
    [InlineData("{{Question", "x:1:1: SR513 '{{' has no '}}', expected it on the same line")]
    [InlineData("{{#Question}}", "x:1:1: SR513 the section 'Question' is never closed, expected '{{/Question}}'")]
    [InlineData("{{/Question}}", "x:1:1: SR513 '{{/Question}}' closes no section, expected the one opened last")]
    [InlineData("{{#Question}}{{#Answer}}{{/Question}}{{/Answer}}",
        "x:1:25: SR513 '{{/Question}}' closes no section, expected the one opened last; x:1:38: SR513 '{{/Answer}}' closes no section, "
            + "expected the one opened last")]
    public void Mistakes_are_found_with_their_place(string front, string expected)
    {
        var bag = new DiagnosticBag();

        Assert.Null(CardTemplateReader.Read("x", front, [.. Fields], bag));

        Assert.Equal(expected, string.Join("; ", bag.InReadingOrder().Select(d => $"{d.Location}: {d.Code} {d.Message}")));
    }

    [Theory]
    [InlineData("anki/style.anki.css", null, "SR511")]
    [InlineData("anki/question.back.anki.html", null, "SR511")]
    [InlineData("anki/date.front.anki.html", "only words", "SR514")]
    [InlineData("anki/cloze.front.anki.html", "{{Text}}", "SR514")]
    [InlineData("anki/holder.back.anki.html", "{{Nothing}}", "SR512")]
    public void A_wrong_file_stops_the_output(string name, string? content, string code)
    {
        using var own = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Templates, "anki")))
        {
            Directory.CreateDirectory(Path.Combine(own.Path, "anki"));
            File.Copy(file, Path.Combine(own.Path, "anki", Path.GetFileName(file)));
        }

        File.Delete(Path.Combine(own.Path, name));
        if (content is not null)
            File.WriteAllText(Path.Combine(own.Path, name), content);
        var bag = new DiagnosticBag();
        var files = new TemplateFiles([own.Path], bag);

        var rendered = new OutputStage(SampleGuide.Load(), TemplateEngine.Load(files, bag), files).Render(new AnkiOutput(), bag);

        Assert.Empty(rendered.Files);
        Assert.Equal([code], bag.InReadingOrder().Select(d => d.Code));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("date")]
    [InlineData("holder")]
    public void Backs_repeat_the_front_and_anchor_the_answer_as_programs_expect(string key) =>
        Assert.Contains("{{FrontSide}}\n<hr id=answer>\n", ReadTemplate($"{key}.back.anki.html"), StringComparison.Ordinal);

    [Fact]
    public void All_backs_end_alike()
    {
        var ends = new[] { "question", "date", "cloze", "holder" }.Select(k => ReadTemplate($"{k}.back.anki.html"))
            .Select(t => t[t.IndexOf("{{#Context}}", StringComparison.Ordinal)..]);

        Assert.Single(ends.Distinct());
    }

    [Fact]
    public void Templates_hold_no_script_and_load_nothing()
    {
        const string loading = @"(?i)<script|\son\w+\s*=|\ssrc\s*=|url\(|@import|https?:";
        Assert.Matches(loading, "<p onclick = 'x'>");
        var files = Directory.GetFiles(Path.Combine(Repository.Templates, "anki"), "*.anki.*");
        Assert.True(files.Length > 6);
        Assert.All(files, file => Assert.DoesNotMatch(loading, File.ReadAllText(file)));
    }

    [Fact]
    public void Colours_have_enough_contrast_by_day_and_night()
    {
        var palettes = Regex.Matches(ReadTemplate("style.anki.css"), @"\{[^}]*--paper[^}]*\}")
            .Select(
                block => Regex.Matches(block.Value, "--([a-z]+): #([0-9a-f]{6});")
                    .ToDictionary(m => m.Groups[1].Value, m => Convert.ToInt32(m.Groups[2].Value, 16)))
            .ToList();

        Assert.Equal(2, palettes.Count);
        foreach (var palette in palettes)
            Assert.All(
                palette.Where(c => c.Key is not ("paper" or "rule")),
                c => Assert.True(Contrast(c.Value, palette["paper"]) >= 4.5, $"{c.Key} on paper"));
    }

    private static string ReadTemplate(string name) => File.ReadAllText(Path.Combine(Repository.Templates, "anki", name));

    /// <summary>WCAG 2.2, 'contrast ratio'.</summary>
    private static double Contrast(int one, int other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

        static double Luminance(int colour) => (0.2126 * Linear(colour >> 16)) + (0.7152 * Linear(colour >> 8)) + (0.0722 * Linear(colour));

        static double Linear(int channel)
        {
            var share = (channel & 0xFF) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
