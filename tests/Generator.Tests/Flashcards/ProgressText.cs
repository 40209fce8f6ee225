using System.Text.Json;
using System.Text.Json.Nodes;
using Jint.Runtime;
using Xunit;

namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>Progress as text: of this edition, of the first, and damaged.</summary>
public sealed class ProgressText : IDisposable
{
    private const string Head = "{\"format\":\"flashcards-progress\"";

    private const string Record =
        """{"state":"review","step":0,"stability":9.5,"difficulty":5,"reps":4,"lapses":1,"first":1000,"last":2000,"due":3000}""";

    private static readonly string Whole = OneLine(
        $$$"""
        {{{Head}}},"version":3,"subject":"towns","settings":{"newADay":5,"reviewsADay":50,"keysAnywhere":false,"asks":"essential"},
        "cards":{"w6MZt2XwXAuy:2":{{{Record}}}},"decisions":{"w6MZt2XwXAuy:1":{"suspended":true,"at":1500}},
        "log":[[1000,"w6MZt2XwXAuy:2",1,"new",0],[2000,"w6MZt2XwXAuy:2",3,"review",7]],
        "reading":{"the-charter":{"parts":["opening","what-it-said"],"place":"what-it-said","at":2500}
        }}
        """);

    private readonly ReviewScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void What_is_read_is_written_again_as_the_same_text() => Assert.Equal(Whole, WrittenAgain(Whole));

    [Fact]
    public void A_file_of_the_first_edition_is_read_and_gets_what_it_does_not_have()
    {
        var old = $$$"""{{{Head}}},"version":1,"subject":"towns","newADay":7,"cards":{"w6MZt2XwXAuy":{{{Record}}}}}""";

        Assert.Equal(
            OneLine(
                $$$"""
                {{{Head}}},"version":3,"subject":"towns","settings":{"newADay":7,"reviewsADay":200,"keysAnywhere":true,"asks":"all"},
                "cards":{"w6MZt2XwXAuy":{{{Record}}}},"decisions":{},"log":[],"reading":{}}
                """),
            WrittenAgain(old));
    }

    [Fact]
    public void A_file_that_knows_nothing_of_reading_is_read_and_its_settings_stay()
    {
        var old = OneLine(
            $$$"""
            {{{Head}}},"version":2,"subject":"towns","settings":{"newADay":7,"reviewsADay":9,"keysAnywhere":false},
            "cards":{"w6MZt2XwXAuy":{{{Record}}}},"decisions":{},"log":[[1000,"w6MZt2XwXAuy",1,"new",0]]}
            """);

        Assert.Equal(
            OneLine(
                $$$"""
                {{{Head}}},"version":3,"subject":"towns","settings":{"newADay":7,"reviewsADay":9,"keysAnywhere":false,"asks":"all"},
                "cards":{"w6MZt2XwXAuy":{{{Record}}}},"decisions":{},"log":[[1000,"w6MZt2XwXAuy",1,"new",0]],"reading":{}}
                """),
            WrittenAgain(old));
    }

    [Theory]
    [InlineData("settings", "null", "it is damaged")]
    [InlineData("settings", """{"newADay":5,"reviewsADay":-1,"keysAnywhere":true,"asks":"all"}""", "it is damaged")]
    [InlineData("settings", """{"newADay":5,"reviewsADay":1,"keysAnywhere":"yes","asks":"all"}""", "it is damaged")]
    [InlineData("settings", """{"newADay":5,"reviewsADay":1,"keysAnywhere":true}""", "it is damaged")]
    [InlineData("settings", """{"newADay":5,"reviewsADay":1,"keysAnywhere":true,"asks":"some"}""", "it is damaged")]
    [InlineData("reading", "null", "it is damaged")]
    [InlineData("reading", """{"The Charter":{"parts":["a"],"place":"a","at":1}}""", "it is damaged")]
    [InlineData("reading", """{"the-charter":{"parts":[],"place":"a","at":1}}""", "it is damaged")]
    [InlineData("reading", """{"the-charter":{"parts":["a"],"place":"a","at":-1}}""", "it is damaged")]
    [InlineData("cards", "[]", "it is damaged")]
    [InlineData("cards", """{"w6MZt2XwXAuy":{"state":"review"}}""", "it is damaged")]
    [InlineData("cards", """{"no key":{}}""", "it is damaged")]
    [InlineData("decisions", """{"w6MZt2XwXAuy":true}""", "it is damaged")]
    [InlineData("decisions", """{"w6MZt2XwXAuy":{"suspended":1,"at":5}}""", "it is damaged")]
    [InlineData("log", "{}", "it is damaged")]
    [InlineData("log", """[[1000,"w6MZt2XwXAuy",5,"review",0]]""", "it is damaged")]
    [InlineData("log", """[[1000,"w6MZt2XwXAuy",3,"known",0]]""", "it is damaged")]
    [InlineData("log", """[[-1,"w6MZt2XwXAuy",3,"review",0]]""", "it is damaged")]
    [InlineData("log", """[[1000,"w6MZt2XwXAuy",3,"review"]]""", "it is damaged")]
    [InlineData("version", "4", "it was made by another version of this page that this one cannot read")]
    [InlineData("subject", "\"chess\"", "it belongs to other flashcards")]
    [InlineData("format", "\"other\"", "it is not a file of progress")]
    public void What_is_amiss_is_refused_whole(string part, string value, string reason)
    {
        var text = JsonNode.Parse(Whole)!.AsObject();
        text[part] = JsonNode.Parse(value);

        var error = Assert.Throws<JavaScriptException>(() => WrittenAgain(text.ToJsonString()));

        Assert.Equal(reason, error.Message);
    }

    [Fact]
    public void Logs_are_united_in_order_of_time_and_each_line_stands_once()
    {
        var united = scripts.Evaluate(
            """
            flashcards.reviewLog.united(
              [[1, 'a', 3, 'new', 0], [5, 'a', 3, 'review', 1]],
              [[3, 'b', 1, 'new', 0], [5, 'a', 3, 'review', 1], [5, 'a', 1, 'exam', 0]])
            """);

        Assert.Equal("""[[1,"a",3,"new",0],[3,"b",1,"new",0],[5,"a",3,"review",1],[5,"a",1,"exam",0]]""", united);
    }

    [Fact]
    public void What_was_got_wrong_is_known_for_seven_days()
    {
        var keys = scripts.Evaluate(
            """
            [...flashcards.reviewLog.wrong([
              [T - 7 * DAY, 'old', 1, 'review', 3], [T - 6 * DAY, 'wrong', 1, 'review', 3], [T - DAY, 'right', 3, 'review', 3],
              [T, 'exam', 1, 'exam', 0],
            ], T)]
            """);

        Assert.Equal("""["wrong","exam"]""", keys);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("");

    private string WrittenAgain(string text)
    {
        var read = $"flashcards.progressText.read('towns', {JsonSerializer.Serialize(text)})";
        return scripts.Evaluate($"flashcards.progressText.write('towns', {read})");
    }
}
