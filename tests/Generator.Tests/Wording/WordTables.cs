using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.TemplateWords;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>Tables of one's own: a wording changed, a language added, and what is said when either is not right.</summary>
public sealed class WordTables : IDisposable
{
    private readonly TemporaryFolder own = new();
    private readonly DiagnosticBag bag = new();

    private string Findings => string.Join('\n', bag.InReadingOrder().Select(d =>
        $"{Path.GetFileName(d.Location.File)}{d.Location.ToString()[d.Location.File.Length..]} {d.Severity} {d.Code}: "
            + $"{d.Message}{(d.Hint is null ? "" : " — " + d.Hint)}"));

    public void Dispose() => own.Dispose();

    [Fact]
    public void A_table_of_ones_own_changes_one_wording_of_English()
    {
        Write("en", "chapter:\n  in_short: The gist\n");

        var words = Read("en-GB")!;

        Assert.Equal("", Findings);
        Assert.Equal(("The gist", "Key dates"), (words["chapter.in_short"], words["chapter.dates"]));
    }

    [Fact]
    public void A_language_without_a_table_is_told_how_to_get_one()
    {
        Assert.Null(Read("de-AT"));

        Assert.Equal(
            "subject.yaml:7:11 Error SR431: the guide is in 'de-AT', and the templates have no words of that language; expected 'en' — "
                + "copy the packaged "
            + "words/en.yaml into your own templates folder as words/de-AT.yaml and translate its values; docs/words.md tells how",
            Findings);
    }

    [Fact]
    public void A_language_with_a_whole_table_speaks_it()
    {
        Write("de", English.Replace("In short", "Kurz gesagt", StringComparison.Ordinal));

        var words = Read("de-AT")!;

        Assert.Equal("", Findings);
        Assert.Equal(("Kurz gesagt", "1 fact", "2 facts"), (words["chapter.in_short"], Facts(words, 1), Facts(words, 2)));
    }

    [Fact]
    public void A_language_has_as_many_forms_as_its_numbers()
    {
        const string forms = "    one: \"{count} fact\"\n    other: \"{count} facts\"\n";
        var english = English.Replace("    one: '{count} fact'\n    other: '{count} facts'\n", forms, StringComparison.Ordinal);
        Assert.Contains(forms, english, StringComparison.Ordinal);
        Write("ru", english);

        Assert.Null(Read("ru"));
        Assert.Contains(
            "Error SR433: 'count.facts' lacks the form 'few'; expected 'one', 'few', 'many', 'other'", Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_missing_are_one_finding()
    {
        Write("de", "chapter:\n  in_short: Kurz gesagt\n");

        Assert.Null(Read("de"));
        var all = InterfaceWords.English.Table.Entries.Count;
        Assert.StartsWith(
            $"de.yaml Error SR433: the table lacks {all - 1} of {all} words: frame.skip, frame.main, ", Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chapter:\n  number: Chapter\n", "en.yaml:2:3 Error SR433: 'chapter.number' has no place for its value; expected "
        + "'{number}' in it")]
    [InlineData(
        "chapter:\n  number: 'Chapter {nr}: {number}'\n",
        "en.yaml:2:3 Error SR433: 'chapter.number' has a place '{nr}' for a value that is not given — expected '{number}'")]
    [InlineData(
        "chapter:\n  in_short: In {number}\n",
        "en.yaml:2:3 Error SR433: 'chapter.in_short' has a place '{number}' for a value that is not given — it is given none")]
    [InlineData("chapter:\n  in_short:\n    one: a\n    other: b\n", "en.yaml:3:5 Error SR433: 'chapter.in_short' is given no number; "
        + "expected one wording without forms")]
    [InlineData(
        "count:\n  facts:\n    one: '{count} fact'\n    few: '{count} facts'\n    other: '{count} facts'\n",
        "en.yaml:3:5 Error SR433: 'count.facts' has a form 'few' that no number of 'en' takes; expected 'one', 'other'")]
    [InlineData("count:\n  facts:\n    one: '{count} fact'\n", "en.yaml:3:5 Error SR433: 'count.facts' has forms for numbers without "
        + "'other', or with other keys among them")]
    [InlineData("chapter:\n  in_shrot: The gist\n", "en.yaml:2:3 Warning SR434: nobody asks for 'chapter.in_shrot' — did you mean "
        + "'chapter.in_short'?")]
    [InlineData("chapter:\n  in_short: a\n  in_short: b\n", "en.yaml:3:3 Error SR433: the key 'in_short' stands twice; expected each key "
        + "once")]
    [InlineData("chapter:\n  In short: a\n", "en.yaml:2:3 Error SR433: the key 'In short' is no name; expected small letters, digits and "
        + "'_'")]
    [InlineData("chapter:\n  in_short: <em>a</em>\n", "en.yaml:2:13 Error SR433: '<' begins no tag that is allowed here; expected one of "
        + "<b>, <i>, <kbd>, <code>")]
    [InlineData("- a\n", "en.yaml Error SR433: a table of words is a mapping; expected 'key: words' lines")]
    [InlineData("", "en.yaml Error SR433: a table of words is a mapping; expected 'key: words' lines")]
    public void What_is_not_right_is_told(string table, string expected)
    {
        Write("en", table);
        Read("en");

        Assert.Equal(expected, Findings);
    }

    [Fact]
    public void What_is_no_YAML_is_told()
    {
        Write("en", "chapter:\n  in_short: 'a\n");

        Assert.Null(Read("en"));
        Assert.Contains("Error SR433: this is not YAML: ", Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_a_template_of_ones_own_asks_for_may_be_added()
    {
        Write("en", "mine:\n  greeting: Hello {name}\n");
        var files = new TemplateFiles([Repository.Templates, own.Path], new());
        File.WriteAllText(Path.Combine(own.Path, "page.html.sbn"), "{{ words.mine.greeting name: '<Ada>' }}");
        var engine = TemplateEngine.Parse(new TemplateFiles([own.Path], new()), bag);

        engine.Speak(WordFiles.Read(files, "en", new Location("subject.yaml"), engine.AsksFor, bag)!, bag);

        Assert.Equal("Hello &lt;Ada&gt;", engine.Render("page.html.sbn", new { }, bag));
        Assert.Equal("", Findings);
    }

    /// <summary>The packaged table as it stands.</summary>
    private static string English => File.ReadAllText(Path.Combine(Repository.Templates, "words", "en.yaml"));

    private static string Facts(InterfaceWords words, int count) => words.Say("count.facts", ("count", count));

    private void Write(string language, string table)
    {
        Directory.CreateDirectory(Path.Combine(own.Path, "words"));
        File.WriteAllText(Path.Combine(own.Path, "words", $"{language}.yaml"), table);
    }

    private InterfaceWords? Read(string language) => WordFiles.Read(
        new TemplateFiles([Repository.Templates, own.Path], new()), language, new Location("content/subject.yaml", 7, 11), _ => false, bag);
}
