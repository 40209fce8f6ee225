namespace SinoRussia.Generator.Checking;

/// <summary>Codes of what can be wrong with the sense of the content; permanent, sections in docs/diagnostics.md.</summary>
internal static class CheckingCodes
{
    public const string NoSuchParagraph = "SR201";
    public const string WordCount = "SR202";
    public const string WordsNotThere = "SR203";
    public const string NotUsedButCited = "SR204";
    public const string NotUsedOutOfPlace = "SR205";
    public const string NoSource = "SR206";
    public const string ManySupplied = "SR207";
    public const string CertainInDoubt = "SR208";
    public const string CorrectsNothing = "SR209";

    public const string OneSidedDispute = "SR211";
    public const string RecallOfDisputed = "SR212";
    public const string NoSuchCard = "SR213";

    public const string OutsideLife = "SR221";
    public const string EndBeforeStart = "SR222";
    public const string OutsideOrganisation = "SR223";
    public const string BeforeDocument = "SR224";
    public const string CauseAfterEffect = "SR225";
    public const string OfficeUndated = "SR226";
    public const string OutsideState = "SR227";
    public const string EffectListedFirst = "SR228";

    public const string RangeUpsideDown = "SR231";
    public const string MoneyWithoutCurrency = "SR232";
    public const string PeriodIsNoInterval = "SR233";
    public const string PeriodsOverlap = "SR234";

    public const string NumberNotInFigure = "SR461";
    public const string BasesMixed = "SR462";
    public const string PointsUnlike = "SR463";
    public const string PlaceWithoutPoint = "SR464";
    public const string NoMember = "SR465";
    public const string AnotherUnit = "SR466";

    public const string DateCardWithoutDate = "SR241";
    public const string ClozeMarkup = "SR242";
    public const string ClozeNumbers = "SR243";
    public const string LongAnswer = "SR244";
    public const string NoQuestion = "SR245";
    public const string TwoAnswers = "SR246";
    public const string NoCard = "SR247";
    public const string NoSuchCorrection = "SR248";
    public const string ObjectiveWithoutCard = "SR249";

    public const string NoSuchColumn = "SR450";
    public const string WrongColumn = "SR451";
    public const string EmptyTable = "SR452";
    public const string NoHeading = "SR453";
    public const string NoSuchOffice = "SR454";
    public const string UnshownProperty = "SR455";

    public const string TextChanged = "SR261";
    public const string FingerprintsStale = "SR262";
    public const string WordsNotInText = "SR263";
}
