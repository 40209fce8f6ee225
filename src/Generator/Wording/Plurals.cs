namespace SinoRussia.Generator.Wording;

/// <summary>
/// Which form of a word a number takes, by the cardinal rules of CLDR (unicode.org/cldr, plurals.xml) for whole numbers; what has decimals
/// takes 'other'. What only whole millions take, such as 'many' in French, is left out. A language that is not listed has 'one' for 1 and
/// 'other' for the rest.
/// </summary>
internal static class Plurals
{
    public const string Other = "other";
    private const string Zero = "zero";
    private const string One = "one";
    private const string Two = "two";
    private const string Few = "few";
    private const string Many = "many";

    /// <summary>The names of all categories.</summary>
    public static IReadOnlyList<string> Categories { get; } = [Zero, One, Two, Few, Many, Other];

    private static readonly (string Languages, Func<long, string> Category, string[] Categories)[] Rules =
    [
        ("ja zh ko vi th id ms lo my bo dz jv km su wo yo sah ii ig to", _ => Other, [Other]),
        ("fr pt hi bn fa am as gu kn zu hy ff kab si doi pcm", n => n is 0 or 1 ? One : Other, [One, Other]),
        ("ru uk be", n => n % 10 == 1 && n % 100 != 11 ? One : IsFew(n) ? Few : Many,
            [One, Few, Many, Other]),
        ("bs hr sr sh", n => n % 10 == 1 && n % 100 != 11 ? One : IsFew(n) ? Few : Other,
            [One, Few, Other]),
        ("pl", n => n == 1 ? One : IsFew(n) ? Few : Many, [One, Few, Many, Other]),
        ("cs sk", n => n == 1 ? One : n is >= 2 and <= 4 ? Few : Other, [One, Few, Other]),
        ("sl", n => (n % 100) switch { 1 => One, 2 => Two, 3 or 4 => Few, _ => Other }, [One, Two, Few, Other]),
        ("lt", n => n % 100 is >= 11 and <= 19 ? Other : (n % 10) switch { 1 => One, >= 2 => Few, _ => Other }, [One, Few, Other]),
        ("lv", n => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? Zero : n % 10 == 1 ? One : Other, [Zero, One, Other]),
        ("ro mo", n => n == 1 ? One : n == 0 || n % 100 is >= 1 and <= 19 ? Few : Other, [One, Few, Other]),
        ("mk is", n => n % 10 == 1 && n % 100 != 11 ? One : Other, [One, Other]),
        ("ar", n => n switch { 0 => Zero, 1 => One, 2 => Two, _ => (n % 100) switch { >= 3 and <= 10 => Few, >= 11 => Many, _ => Other } },
            [Zero, One, Two, Few, Many, Other]),
        ("he", n => n switch { 1 => One, 2 => Two, _ => Other }, [One, Two, Other]),
        (
            "ga", n => n switch { 1 => One, 2 => Two, >= 3 and <= 6 => Few, >= 7 and <= 10 => Many, _ => Other },
            [One, Two, Few, Many, Other]),
        ("gd", n => n switch { 1 or 11 => One, 2 or 12 => Two, >= 3 and <= 19 => Few, _ => Other }, [One, Two, Few, Other]),
        ("cy", n => n switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other }, [Zero, One, Two, Few, Many, Other]),
        ("mt", n => n == 1 ? One : n == 2 ? Two : n == 0 || n % 100 is >= 3 and <= 10 ? Few : n % 100 is >= 11 and <= 19 ? Many : Other,
            [One, Two, Few, Many, Other]),
    ];

    private static readonly (
        string Languages, Func<long, string> Category, string[] Categories) Usual = ("", n => n == 1 ? One : Other, [One, Other]);

    private static readonly Dictionary<string, (string Languages, Func<long, string> Category, string[] Categories)> ByLanguage =
        Rules.SelectMany(
            r => r.Languages.Split(' ').Select(l => (Language: l, Rule: r))).ToDictionary(p => p.Language, p => p.Rule,
            StringComparer.Ordinal);

    /// <summary>2 to 4 at the end, 12 to 14 excepted.</summary>
    private static bool IsFew(long number) => number % 10 is >= 2 and <= 4 && number % 100 is < 12 or > 14;

    /// <summary>The categories that whole numbers of a language have, 'other' among them.</summary>
    /// <param name="language">A language tag; what follows the first '-' does not matter.</param>
    public static IReadOnlyList<string> CategoriesOf(string language) => RuleOf(language).Categories;

    /// <summary>The category of a number, of which the sign does not matter.</summary>
    public static string CategoryOf(string language, long number) => RuleOf(language).Category(Math.Abs(number));

    private static (string Languages, Func<long, string> Category, string[] Categories) RuleOf(string language) =>
        ByLanguage.GetValueOrDefault(language.Split('-')[0], Usual);
}
