using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Asks in which year something happened or began, of what <see cref="DatedQuestions"/> does not ask the month; the wrong answers are years
/// around.
/// </summary>
internal sealed class YearQuestions
{
    private readonly StudyGuide guide;
    private readonly LookAlikes<Fact> nearby;

    public YearQuestions(StudyGuide guide)
    {
        this.guide = guide;
        nearby = new LookAlikes<Fact>(guide.Corpus.Facts.Where(IsDated), Year);
    }

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (!IsDated(fact) || DatedQuestions.IsKnownToTheMonth(fact) && fact.Importance > 1)
            yield break;
        var year = Year(fact);
        var key = fact.Date!.Latest?.Year == year ? "quiz.year" : "quiz.began";
        var question = QuizQuestion.Of(
            "year", fact, guide.Words.Say(key, ("title", fact.Title)), Answer(fact),
            nearby.Near(year, o => o.Topics[0].Id != fact.Topics[0].Id).Where(o => Year(o) != year).Select(Answer));
        if (question is not null)
            yield return question;
    }

    /// <summary>In no dispute, with a beginning known to the year, and a title that does not give it away.</summary>
    private bool IsDated(Fact fact) =>
        fact is Event or Document
            && fact.Date is { Earliest: not null, Start: EdtfEnd.Known start, IsApproximate: false, IsUncertain: false }
        && start.Precision >= EdtfPrecision.Year && !guide.Lookup.DisputesOn(fact).Any() && !DatedQuestions.HasYear(fact.Title);

    private QuizAnswer Answer(Fact fact) => new(
        FormattableString.Invariant($"{Year(fact)}"),
        guide.Words.Say("quiz.dated", ("title", fact.Title), ("date", guide.DigestOf(fact).Date)), fact);

    private static long Year(Fact fact) => fact.Date!.Earliest!.Value.Year;
}
