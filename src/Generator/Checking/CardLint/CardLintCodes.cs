namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Codes of what makes a card hard to learn from; permanent, sections in docs/diagnostics.md.</summary>
internal static class CardLintCodes
{
    public const string WordyAnswer = "SR271";
    public const string ListAnswer = "SR272";
    public const string YesOrNo = "SR273";
    public const string GivenAway = "SR274";
    public const string NotAlone = "SR275";
    public const string RelativeTime = "SR276";
    public const string FinerThanKnown = "SR277";
    public const string LookAlike = "SR278";
    public const string NoHolder = "SR279";
    public const string TwoThings = "SR280";
    public const string InTheOpen = "SR281";
    public const string WideGap = "SR282";
    public const string LongQuestion = "SR283";
    public const string BareGap = "SR284";
    public const string TooManyDates = "SR285";
    public const string NoSuchRule = "SR286";
    public const string WaiverNotNeeded = "SR287";
    public const string SeveralDates = "SR288";
    public const string DateInTitle = "SR289";
    public const string HolderTwice = "SR290";
    public const string AnsweredElsewhere = "SR295";
}
