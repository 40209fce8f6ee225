using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Quiz;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Quiz;

/// <summary>The questions of the quiz: right ones, and wrong ones that are true of something else.</summary>
public sealed class QuestionsOfFacts
{
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
    private static readonly IReadOnlyList<QuizQuestion> All = [.. ChapterQuiz.Apart(ChapterQuiz.All(Real)).SelectMany(q => q.Questions)];

    [Fact]
    public Task Of_every_form_as_readers_get_them()
    {
        var text = new StringBuilder();
        foreach (var question in ChapterQuiz.All(InventedFacts.Load()).SelectMany(q => q.Questions))
        {
            text.Append(question.Id).Append(": ").Append(question.Ask).Append("\n  = ").Append(question.Right.Text).Append(" (")
                .Append(question.Right.Why).Append(")\n");
            foreach (var wrong in question.Wrong)
                text.Append("  ~ ").Append(wrong.Text).Append(" (").Append(wrong.Why).Append(")\n");
        }

        return Snapshot.Match(text.ToString(), "txt");
    }

    [Fact]
    public void Every_question_has_four_answers_that_read_differently_and_an_id_of_its_own()
    {
        Assert.All(All, q => Assert.Equal(
            QuizQuestion.Answers, q.Wrong.Append(q.Right).Select(a => a.Text.ToUpperInvariant()).Distinct().Count()));
        Assert.Equal(All.Count, All.Select(q => q.Id).Distinct().Count());
        Assert.Equal(ChapterQuiz.All(Real).SelectMany(q => q.Questions).Select(q => q.Id).ToHashSet(), All.Select(q => q.Id).ToHashSet());
        Assert.All(All, q => Assert.Equal(1, q.InPrintedOrder().Count(a => a == q.Right)));
        Assert.Equal(QuizQuestion.Answers, All.Select(q => q.InPrintedOrder().ToList().IndexOf(q.Right)).Distinct().Count());
    }

    [Fact]
    public void Every_chapter_has_a_whole_quiz()
    {
        var quizzes = ChapterQuiz.All(Real).ToList();

        Assert.Equal(Real.Chapters.Select(c => c.Chapter.Id), quizzes.Select(q => q.Study.Chapter.Id));
        Assert.All(quizzes, q => Assert.True(q.Questions.Select(x => x.Fact.Id).Distinct().Count() >= 10, q.Study.Chapter.Id));
    }

    [Fact]
    public void No_wrong_date_is_right_too() =>
        Assert.All(OfForm("when"), q => Assert.All(q.Wrong, w =>
        {
            Assert.NotEqual(Month(q.Fact), Month(w.Fact));
            Assert.False(q.Fact.Date!.Contains(w.Fact.Date!.Earliest!.Value));
        }));

    [Fact]
    public void No_wrong_year_is_right_too() => Assert.All(OfForm("year"), q =>
    {
        Assert.Equal(q.Right.Text, q.Fact.Date!.ToString().TrimStart('[', '{')[..4]);
        Assert.All(q.Wrong, w => Assert.NotEqual(q.Right.Text, w.Text));
    });

    [Fact]
    public void No_wrong_event_belongs_to_the_month_that_is_asked() =>
        Assert.All(OfForm("what"), q => Assert.All(q.Wrong, w => Assert.NotEqual(Month(q.Fact), Month(w.Fact))));

    [Fact]
    public void Nobody_else_who_is_offered_may_have_held_the_office_in_the_year() =>
        Assert.All(All.Where(q => q.Id.Contains(".office-", StringComparison.Ordinal)), q =>
        {
            var year = int.Parse(q.Id[^4..], System.Globalization.CultureInfo.InvariantCulture);
            var title = q.Ask["Who was ".Length..^$" in {year}?".Length];
            Assert.All(q.Wrong.Select(w => Assert.IsType<Person>(w.Fact)), p => Assert.DoesNotContain(p.Offices, o =>
                o.Title == title && !(o.From?.Earliest?.Year > year) && !(o.To?.Latest?.Year < year)));
        });

    [Fact]
    public void Nobody_who_is_offered_as_wrong_signed_the_paper() =>
        Assert.All(All.Where(q => q.Id.Contains(".signer-", StringComparison.Ordinal)), q =>
            Assert.All(q.Wrong, w => Assert.DoesNotContain(((Document)q.Fact).SignedBy, s => s.Id == w.Fact.Id)));

    [Fact]
    public void Nobody_shares_the_side_that_is_asked() =>
        Assert.All(All.Where(q => q.Id.Contains(".side-", StringComparison.Ordinal)), q =>
        {
            var right = q.Right.Text.Split(", ").ToHashSet(StringComparer.Ordinal);
            Assert.All(q.Wrong, w => Assert.DoesNotContain(w.Text.Split(", "), right.Contains));
        });

    [Fact]
    public void No_plain_question_is_asked_about_what_is_in_dispute()
    {
        Assert.Contains(Real.Corpus.Facts, f => f is Event && Real.Lookup.DisputesOn(f).Any());
        Assert.DoesNotContain(All, q => q.Fact is not Dispute && q.Fact is not Person && Real.Lookup.DisputesOn(q.Fact).Any());
    }

    [Theory]
    [InlineData(50)]
    [InlineData(3)]
    [InlineData(-7)]
    public void What_lies_near_comes_nearest_first_and_little_is_looked_at(int place)
    {
        var looked = 0;
        var near = new LookAlikes<int>(Enumerable.Range(0, 10_000).Reverse(), i => i).Near(place, _ => ++looked < 0).ToList();

        Assert.Equal(near.OrderBy(i => Math.Abs(i - place)).Select(i => Math.Abs(i - place)), near.Select(i => Math.Abs(i - place)));
        Assert.Equal(Math.Max(place, 0), near[0]);
        Assert.InRange(looked, 1, 48);
    }

    [Fact]
    public void What_is_unlike_counts_as_twice_as_far() =>
        Assert.Equal([0, 2, 1, 4, 3], new LookAlikes<int>(Enumerable.Range(0, 5), i => i).Near(0, i => i % 2 == 1));

    private static List<QuizQuestion> OfForm(string form)
    {
        var found = All.Where(q => q.Id.EndsWith("." + form, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    private static string Month(Fact fact) => fact.Date!.Earliest!.Value.ToString()[..7];
}
