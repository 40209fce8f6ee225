namespace SinoRussia.Generator.Proofreading;

/// <summary>What the rules know of English verbs; words in small letters.</summary>
internal static class EnglishVerbs
{
    private static readonly string[] Telling = Split(
        "abandon accept accuse adopt agree announce annex appoint approve arrive ask attack attend begin break bring build buy call "
            + "cancel close cede complete conclude confirm",
        "condemn create cross declare defeat deliver demand deny deploy die discuss dissolve divide elect end enter establish exchange "
            + "expand expel express fall fight finish follow",
        "form found gain get give go grant hand hold invade invite issue join launch lay lead leave lose make mark meet move name "
            + "negotiate occupy offer open oppose order organise",
        "overthrow pay pass persuade place pledge press promise propose publish purge put raise ratify reach receive recognise reduce "
            + "refuse reject release repeat replace resign",
        "resume return reveal rise sail say sell send set settle sign speak stage start stop strengthen strike submit succeed suggest "
            + "support suspend take tell threaten transfer",
        "travel turn undertake urge visit vote warn win withdraw write");

    /// <summary>Finite forms of the past, and helping verbs that are past or no present.</summary>
    public static IReadOnlySet<string> Past { get; } = Set(Split(
        "was were had did could would might should wasn't weren't hadn't didn't couldn't wouldn't",
        "became began bore bought broke brought built came caught chose cost cut dealt drew drove fell fled flew fought found forbade "
            + "forgot gave got grew held hit hurt kept knew laid led left lent",
        "let lay lost made meant met overthrew overtook paid put ran rang read rose said sank sat saw sent set shook shot shut sold "
            + "sought spent split spoke sprang spread stood stole struck",
        "swore swung threw took taught thought told understood undertook upheld wept went withdrew woke won wore wound wrote arose awoke "
            + "forgave hung sang shone stuck swept will shall"));

    /// <summary>Words that end as the past does and are none.</summary>
    public static IReadOnlySet<string> NotPast { get; } = Set(Split(
        "need indeed speed seed feed deed exceed proceed succeed breed creed greed weed bleed hundred sacred naked wicked red bed shed "
            + "unprecedented limited so-called armed united"));

    public static IReadOnlySet<string> Helping { get; } = Set(Split("is are be been being has have gets get"));

    public static IReadOnlySet<string> Being { get; } = Set(Split("is are has have does do isn't aren't hasn't haven't"));

    /// <summary>What sources and things still do, so that they tell nothing behind the first sentence: 'two analysts call it …'.</summary>
    public static IReadOnlySet<string> Lasting { get; } =
        Set(Split("call name say give reach suggest mark make put tell write ask hold find follow lead leave form speak take recognise "
            + "confirm set place"
        + " deny reduce extend accept support")
        .SelectMany(v => new[] { v, ThirdOf(v) }));

    /// <summary>Behind these a verb is an infinitive.</summary>
    public static IReadOnlySet<string> Infinitive { get; } = Set(
        Split("to not would could will should must may might can shall cannot let never"));

    /// <summary>Third person of what tells: 'signs'.</summary>
    public static IReadOnlySet<string> Third { get; } = Set(Telling.Select(ThirdOf));

    /// <summary>As it stands behind many: 'sign'.</summary>
    public static IReadOnlySet<string> Plain { get; } = Set(Telling);

    public static IReadOnlySet<string> Many { get; } = Set(
        Split("they both sides governments countries states presidents ministers leaders parties troops powers"));

    /// <summary>Behind these 'visits' and 'talks' are things.</summary>
    public static IReadOnlySet<string> BeforeNouns { get; } = Set(Split(
        "the a an of his her its their our whose these those such some any no other two three four five six several many few all both "
            + "first second last joint state official mutual",
        "regular high-level annual further new more military border and or for on in by with from at between against about without's"));

    /// <summary>Verbs by which a reader can show what was learned; objectives begin with one.</summary>
    public static IReadOnlySet<string> Checkable { get; } = Set(Split(
        "analyse apply argue arrange assess calculate chart classify compare connect contrast criticise date decide defend define "
            + "describe discuss distinguish draw estimate evaluate",
        "explain find give group identify illustrate infer interpret judge justify list locate mark match name order outline place "
            + "predict put quote rank recall recount relate retell",
        "say select separate set show sketch solve sort state summarise support tell test trace use weigh work write"));

    private static string ThirdOf(string verb) => verb switch
    {
        [.., 'a' or 'e' or 'o' or 'u', 'y'] => verb + "s",
        [.., 'y'] => verb[..^1] + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 's' or 'c', 'h'] => verb + "es",
        _ => verb + "s",
    };

    private static string[] Split(params IEnumerable<string> lines) => [.. lines.SelectMany(l => l.Split(' '))];

    private static HashSet<string> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
