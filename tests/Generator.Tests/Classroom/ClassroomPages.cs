using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Outputs.Classroom;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Classroom;

/// <summary>What teachers are given: worksheets with keys, and the way to everything that can be assigned.</summary>
public sealed class ClassroomPages
{
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));

    public static TheoryData<string> Chapters => [.. Real.Chapters.Select(c => c.Chapter.Id)];

    [Theory]
    [InlineData("teachers/index.html")]
    [InlineData("worksheets/the-quarrel.html")]
    public Task Page(string page)
    {
        var files = SampleGuide.Render(new ClassroomOutput(), SampleGuide.Load());
        return Snapshot.Match(MainPart.Of(Encoding.UTF8.GetString(files[page])), "html", page.Split('/')[0]);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void No_exercise_is_answered_by_another_or_by_itself(string chapter)
    {
        var dates = TimelineExercises.Of(Real, Real.Chapters.First(c => c.Chapter.Id == chapter));

        Assert.Empty(dates.Undated.Intersect(dates.Dated));
        Assert.DoesNotContain(dates.Undated, TimelineExercises.TellsItsYear);
        Assert.InRange(dates.Undated.Count, 3, TimelineExercises.Most);
        Assert.InRange(dates.Dated.Count, dates.Undated.Count < 6 ? 0 : 3, TimelineExercises.Most);
        Assert.Distinct(dates.Dated.Select(f => Real.DigestOf(f).Date!));
        Assert.Equal(dates.Undated.OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase), dates.Undated);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void The_key_is_folded_and_answers_every_exercise(string chapter)
    {
        var study = Real.Chapters.First(c => c.Chapter.Id == chapter);
        var html = Encoding.UTF8.GetString(SampleGuide.Render(new ClassroomOutput(), Real)[$"{Worksheet.PathOf(study)}.html"]);
        var document = new HtmlParser().ParseDocument(html);

        var exercises = document.QuerySelectorAll(".worksheet ol").Select(l => l.Children.Length).ToList();
        var answers = document.QuerySelectorAll(".worksheet-key details:not([open]) > ol").Select(l => l.Children.Length).ToList();

        Assert.Equal(
            2 + (TimelineExercises.Of(Real, study).Dated.Count > 0 ? 1 : 0) + (SourceExercise.CorrectionsOf(Real, study).Any() ? 1 : 0),
            exercises.Count);
        Assert.Equal(exercises, answers);
        Assert.All(
            document.QuerySelectorAll(".worksheet-key details:last-of-type > ol > li"),
            essay => Assert.True(essay.QuerySelectorAll("li").Length > 1, essay.TextContent));
        Assert.Equal(study.Chapter.Questions.Count, exercises[^1]);
    }

    /// <summary>What a link chooses is what the pages that it leads to read from their address.</summary>
    [Fact]
    public void Links_carry_their_choice()
    {
        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(SampleGuide.Render(new ClassroomOutput(), Real)["teachers/index.html"]));
        var links = page.QuerySelectorAll(".teachers-chapters a").OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")!)
            .ToList();

        foreach (var chapter in Real.Chapters.Select(c => c.Chapter.Id))
        {
            Assert.Contains($"../flashcards/review.html#chapter={chapter}", links);
            Assert.Contains($"../flashcards/review.html#chapter={chapter}&importance=3", links);
            Assert.Contains($"../quiz/{chapter}.html#seed=a", links);
            Assert.Contains($"../quiz/{chapter}.html#seed=b", links);
            Assert.Contains($"../worksheets/{chapter}.html", links);
        }
    }
}
