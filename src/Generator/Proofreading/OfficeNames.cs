using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Knows offices again in other words, and in other states.</summary>
internal sealed partial class OfficeNames
{
    /// <summary>Stands for whatever an office is of, in a wording.</summary>
    public const string Anything = "…";

    /// <summary>From here on characters stand for known names.</summary>
    private const char FirstName = '\uE000';

    /// <summary>Offices that a state has one of, so that the state need not be named for readers to know which is meant.</summary>
    private static readonly string[] Highest = ["president", "premier", "prime minister", "chancellor"];

    /// <summary>Ways to say the same.</summary>
    private static readonly (string Word, string Usual)[] Same =
    [
        ("(foreign|defence|finance|education|culture|trade) minister", "minister of $1"), ("minister for", "minister of"),
        ("minister of foreign(?! )", "minister of foreign affairs"),
        ("vice president", "vice-president"), ("vice premier", "vice-premier"), ("chair(woman|person)", "chairman"),
    ];

    private readonly List<string> ids = [];
    private readonly List<(Regex Name, string Mark)> names = [];

    public OfficeNames(Corpus corpus)
    {
        var known = corpus.Facts.Where(f => f is Place { Form: Place.State } or Organisation)
            .SelectMany(f => f.Also.Append(f.Title), (f, name) => (f.Id, name));
        foreach (var (id, name) in known.Where(n => n.name.Length > 2).OrderByDescending(n => n.name.Length)
            .ThenBy(n => n.name, StringComparer.Ordinal))
            names.Add(
                (
                    new Regex($@"\b(?:the )?{Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
                    MarkOf(id)));
    }

    /// <summary>The same for two wordings of one office, and for the same office of another state or body.</summary>
    public string KeyOf(Person person, Office office)
    {
        var key = Blanks().Replace(Marked(office.Title).ToLowerInvariant(), " ").Trim();
        foreach (var (word, usual) in Same)
            key = Regex.Replace(key, $@"\b{word}\b", usual, RegexOptions.CultureInvariant);
        var highest = Array.Find(Highest, h => key == h || key.StartsWith(h + " of ", StringComparison.Ordinal));
        if (highest is "premier" or "prime minister" && person.Country is not null)
            return $"{highest} of {Anything}";
        var isNamed = key.Any(IsName);
        return NameMarks().Replace(
            isNamed || (office.Organisation is null && person.Country is null) ? key : $"{key} of {FirstName}", Anything);
    }

    /// <summary>The title as it is worded, whatever it is of.</summary>
    public string WordingOf(Office office) => NameMarks().Replace(Marked(office.Title), Anything);

    /// <summary>
    /// True for a state's highest offices and its ministers, deputies among them, when the wording does not say of which state.
    /// </summary>
    public static bool NeedsState(string wording) => StateOffice().IsMatch(wording);

    /// <summary>The title with a mark for every known name.</summary>
    public string Marked(string title) => names.Aggregate(title, (text, name) => name.Name.Replace(text, name.Mark));

    private string MarkOf(string id)
    {
        if (!ids.Contains(id))
            ids.Add(id);
        return ((char)(FirstName + ids.IndexOf(id))).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsName(char letter) => letter is >= FirstName and <= '\uF8FF';

    [GeneratedRegex(
        @"^(?:(?:vice|deputy)[- ]|acting |first )*"
        + @"(?:president|premier|prime minister|chancellor"
        + @"|(?:\p{L}+ )?minister(?: (?:of|for) [^…]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StateOffice();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\uE000-\uF8FF]", RegexOptions.CultureInvariant)]
    private static partial Regex NameMarks();
}
