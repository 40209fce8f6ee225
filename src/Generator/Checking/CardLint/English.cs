namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>What the rules know of English words.</summary>
internal static class English
{
    /// <summary>Words that carry no matter of their own.</summary>
    public static IReadOnlySet<string> Empty { get; } = SetOf(
        "a an the this that these those of to in on at by for from with without as into within under over between and or nor but",
        "it its itself they them their theirs he him his she her hers we us our you your who whom whose which what when where why how",
        "is are was were be been being am do does did done has have had having will would shall should can could may might must",
        "ones there than then so such besides according");

    /// <summary>Words a question begins to ask with.</summary>
    public static IReadOnlySet<string> Asking { get; } = SetOf("who whom whose what which when where why how");

    /// <summary>Verbs that a question to be answered by yes or no begins with.</summary>
    public static IReadOnlySet<string> Helping { get; } = SetOf(
        "is are was were am do does did has have had can could will would shall should may might must",
        "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't");

    /// <summary>Words that questions begin with and that are no names, besides the empty ones.</summary>
    public static IReadOnlySet<string> Opening { get; } = SetOf(
        "about after against apart before during instead since through until upon towards across among around because once while although "
            + "though if",
        "how besides despite near out outside inside like unlike on name apart only both each every some no not other another most many");

    /// <summary>Words that tell one of two like things from the other.</summary>
    public static IReadOnlySet<string> Ordering { get; } = SetOf(
        "first second third fourth fifth sixth seventh eighth ninth tenth last next former latter other before after begin began end "
            + "ended open opened close closed",
        "eastern western northern southern east west north south upper lower old new early late import imports export exports most least "
            + "more less");

    /// <summary>Numbers written as words.</summary>
    public static IReadOnlySet<string> Numbers { get; } = SetOf(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion");

    /// <summary>
    /// The word without its ending, good enough to see that 'agreed' and 'agreement' may differ but 'treaty' and 'treaties', 'sign' and
    /// 'signed' do not.
    /// </summary>
    /// <param name="word">In small letters.</param>
    public static string Stem(string word)
    {
        var stem = word switch
        {
            _ when word.Length < 4 || word.Any(char.IsDigit) => word,
            [.., 'i', 'e', 's'] or [.., 'i', 'e', 'd'] when word.Length > 4 => word[..^3] + "y",
            [.., 'i', 'n', 'g'] when word.Length > 5 => word[..^3],
            [.., 'e', 'd'] when word.Length > 4 => word[..^2],
            [.., 's' or 'x' or 'z' or 'h', 'e', 's'] => word[..^2],
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's'] => word[..^1],
            _ => word,
        };
        return stem is [.., 'e'] && stem.Length > 3 ? stem[..^1]
            : stem.Length > 3 && stem.Length < word.Length && stem[^1] == stem[^2] ? stem[..^1]
            : stem;
    }

    /// <summary>A set of the words in some lines.</summary>
    public static IReadOnlySet<string> SetOf(params IEnumerable<string> lines) =>
        lines.SelectMany(l => l.Split(' ')).ToHashSet(StringComparer.Ordinal);
}
