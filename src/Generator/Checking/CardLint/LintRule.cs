namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A rule of the card lint.</summary>
/// <param name="Code">One of <see cref="CardLintCodes"/>.</param>
/// <param name="NeedsEnglish">True when it reads words, so that it means nothing in another language.</param>
/// <param name="Find">Finds what breaks the rule among all cards of the deck.</param>
internal sealed record LintRule(string Code, bool NeedsEnglish, Func<LintedDeck, IEnumerable<LintFinding>> Find)
{
    /// <summary>A rule that looks at one card at a time.</summary>
    public LintRule(string code, bool needsEnglish, Func<LintedCard, IEnumerable<LintFinding>> find)
        : this(code, needsEnglish, deck => deck.Cards.SelectMany(find))
    {
    }

    /// <summary>All rules that a card can be excused from, in the order of their codes.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(CardLintCodes.WordyAnswer, false, AnswerRules.Wordy),
        new(CardLintCodes.ListAnswer, true, AnswerRules.Lists),
        new(CardLintCodes.YesOrNo, true, YesOrNoRule.Find),
        new(CardLintCodes.GivenAway, true, GivenAwayRule.Find),
        new(CardLintCodes.NotAlone, true, StandAloneRule.Find),
        new(CardLintCodes.RelativeTime, true, RelativeTimeRule.Find),
        new(CardLintCodes.FinerThanKnown, true, DatePrecisionRule.Find),
        new(CardLintCodes.LookAlike, true, LookAlikeRule.Find),
        new(CardLintCodes.NoHolder, false, HolderRule.Find),
        new(CardLintCodes.TwoThings, true, QuestionRules.TwoThings),
        new(CardLintCodes.InTheOpen, true, GapRules.InTheOpen),
        new(CardLintCodes.WideGap, false, GapRules.Wide),
        new(CardLintCodes.LongQuestion, false, QuestionRules.Long),
        new(CardLintCodes.BareGap, false, GapRules.Bare),
        new(CardLintCodes.SeveralDates, true, DateQuestionRule.SeveralDates),
        new(CardLintCodes.DateInTitle, true, DateQuestionRule.DateInTitle),
        new(CardLintCodes.HolderTwice, false, HolderRule.NamedTwice),
        new(CardLintCodes.AnsweredElsewhere, true, NeighbourRule.Find),
    ];
}
