using System.Text.Json;
using SinoRussia.Generator.Outputs.Quiz;
using SinoRussia.Generator.Tests.Readers;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Quiz;

/// <summary>The questions as a file for learning platforms.</summary>
public sealed class GiftReading
{
    private const string Hostile = "a ~ b = c # d { e } f : g \\ h -> i\n::j:: //k $CATEGORY: «Ж» 中 50%";

    [Fact]
    public Task As_they_stand_in_the_file()
    {
        var guide = InventedFacts.Load();
        return Snapshot.Match(GiftText.Write(guide, "Towns/The Towns", ChapterQuiz.All(guide).Single().Questions), "txt");
    }

    [NodeTheory]
    [InlineData("invented")]
    [InlineData("whole")]
    [InlineData("hostile")]
    public void Read_by_a_parser_that_is_not_ours(string content)
    {
        var guide = content == "whole"
            ? SampleGuide.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"))
            : InventedFacts.Load();
        List<QuizQuestion> questions =
        [
            .. ChapterQuiz.All(guide).SelectMany(q => q.Questions).Select(q => content == "hostile" ? Spoil(q) : q),
        ];

        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "questions.gift.txt");
        File.WriteAllText(file, GiftText.Write(guide, "Subject/Chapter", questions));
        var read = JsonDocument.Parse(NodePackages.Run("gift.mjs", file)).RootElement.EnumerateArray().ToList();

        Assert.Equal("Subject/Chapter", Text(read[0], "title"));
        Assert.Equal(questions.Count, read.Count - 1);
        foreach (var (question, item) in questions.Zip(read.Skip(1)))
        {
            Assert.Equal(
                ("MC", question.Id, Plain(question.Ask), "plain"),
                (Text(item, "type"), Text(item, "title"), Text(item, "stem"), Text(item, "format")));
            Assert.StartsWith("Source: ", Text(item, "feedback"), StringComparison.Ordinal);
            Assert.Equal(
                question.InPrintedOrder().Select(a => (a == question.Right, Plain(a.Text), Plain(a.Why))),
                item.GetProperty("choices").EnumerateArray()
                    .Select(c => (c.GetProperty("isCorrect").GetBoolean(), Text(c, "text"), Text(c, "feedback"))));
        }
    }

    private static QuizQuestion Spoil(QuizQuestion question)
    {
        QuizAnswer Of(QuizAnswer answer) => answer with { Text = Hostile + answer.Text, Why = Hostile + answer.Why };
        return question with { Ask = Hostile + question.Ask, Right = Of(question.Right), Wrong = [.. question.Wrong.Select(Of)] };
    }

    /// <summary>On one line, and with a sign for an arrow that would make pairs of the answers.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings(" ").Replace("->", "→", StringComparison.Ordinal);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
