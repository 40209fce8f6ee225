using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Asks in which month something happened, and what happened in a month; the wrong answers are what came shortly before and after.
/// </summary>
internal sealed class DatedQuestions
{
    private readonly StudyGuide guide;
    private readonly LookAlikes<Fact> nearby;

    public DatedQuestions(StudyGuide guide)
    {
        this.guide = guide;
        nearby = new LookAlikes<Fact>(guide.Chronology.Select(e => e.Fact).Where(IsAsked), f => Month(f).MonthsSinceZero);
    }

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (!IsAsked(fact))
            yield break;
        var month = Month(fact).MonthsSinceZero;
        // In another month, so that no wrong answer is right too; what is of another topic is less like.
        List<Fact> others = [.. nearby.Near(month, o => o.Topics[0].Id != fact.Topics[0].Id).Where(o => Month(o).MonthsSinceZero != month)];
        var when = QuizQuestion.Of(
            "when", fact, guide.Words.Say("quiz.when", ("title", fact.Title)), new QuizAnswer(WordsOf(fact), Why(fact), fact),
            others.Select(o => new QuizAnswer(WordsOf(o), Why(o), o)));
        if (when is not null)
            yield return when;
        var what = fact.Importance < 3 ? null : QuizQuestion.Of(
            "what", fact, guide.Words.Say("quiz.what", ("month", WordsOf(fact))), new QuizAnswer(fact.Title, Why(fact), fact),
            others.Select(o => new QuizAnswer(o.Title, Why(o), o)));
        if (what is not null)
            yield return what;
    }

    /// <summary>Known to the month, of weight, in no dispute, and with a title that does not give the date away.</summary>
    private bool IsAsked(Fact fact) =>
        fact is Event or Document && fact.Importance > 1 && IsKnownToTheMonth(fact) && !guide.Lookup.DisputesOn(fact).Any()
            && !HasYear(fact.Title);

    /// <summary>True for a date, no span, of which the month is sure.</summary>
    public static bool IsKnownToTheMonth(Fact fact) =>
        fact.Date is { IsInterval: false, Set: null, IsApproximate: false, IsUncertain: false } date
        && date.Precision is EdtfPrecision.Day or EdtfPrecision.Month;

    /// <summary>True for a title with a year in it.</summary>
    public static bool HasYear(string title) => title.Count(char.IsAsciiDigit) > 2;

    private string Why(Fact fact) => guide.Words.Say("quiz.dated", ("title", fact.Title), ("date", guide.DigestOf(fact).Date));

    private static Day Month(Fact fact) => fact.Date!.Earliest!.Value;

    private string WordsOf(Fact fact) =>
        guide.Words.Say("quiz.month", ("month", MonthNames.Of(guide.Words, Month(fact).Month)), ("year", Month(fact).Year));
}
