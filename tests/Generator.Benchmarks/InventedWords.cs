using System.Globalization;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>
/// Words, names and dates that follow from a seed; a few of each kind are drawn far more often than the others, as in real contents.
/// </summary>
internal sealed class InventedWords
{
    private static readonly string[] Nouns =
        ("assembly charter petition ledger harbour bridge mill canal railway council school library chapel market almanac newspaper "
            + "survey toll bank bond guild "
        + "foundry workshop ferry lock garrison treaty levy census hospital quarry orchard granary lighthouse aqueduct tramway exchange "
        + "society union parish").Split(' ');

    private static readonly string[] Adjectives =
        ("first second provincial municipal disputed anonymous public private joint royal temporary permanent contested restored "
            + "celebrated obscure early late "
        + "northern southern eastern western coastal inland rural urban improved revised secret open formal costly modest ambitious "
        + "lasting brief").Split(' ');

    private static readonly string[] Verbs =
        ("founded dissolved approved rejected financed surveyed printed rebuilt inspected leased extended abandoned reopened translated "
        + "annexed amended repealed").Split(' ');

    private static readonly string[] Syllables =
        ("al an ar bel ben bor bran cal cor dal den dor el fal fen gar gil har hel il ker lan lor mal mel mor nal nor ol per quil ren ril "
        + "ros sal san tal tan ur val ven wil yar").Split(' ');

    private static readonly string[] Given =
        "Anna Clara Daniel Edith Greta Henry Isabel Jonas Karin Louis Maria Niels Olga Peter Ruth Samuel Ulrich Vera William Yusuf"
        .Split(' ');

    private static readonly string[] PlaceEnds = "ton ford bury wick ham field mouth port stead bridge".Split(' ');

    private ulong state;

    public InventedWords(int seed) => state = (ulong)seed + 1;

    public static IReadOnlyList<InventedPeriod> Periods { get; } =
    [
        new("founding", "Founding settlements", 1760, 1789), new("charters", "Charters and assemblies", 1790, 1814),
        new("canals", "Canals and turnpikes", 1815, 1839),
        new("mills", "Mills and markets", 1840, 1864), new("railways", "Railway age", 1865, 1889),
        new("reform", "Municipal reform", 1890, 1913),
        new("wars", "War and recovery", 1914, 1949), new("modern", "Modern region", 1950, 1989),
    ];

    /// <summary>Below <paramref name="most"/>, all alike.</summary>
    public int Next(int most) => (int)(NextFraction() * most);

    /// <summary>One of a list, the first ones far more often.</summary>
    public T One<T>(IReadOnlyList<T> list) => list[(int)(Math.Pow(list.Count, NextFraction()) - 1)];

    /// <summary>Different ones of a list, as far as it has them.</summary>
    public IReadOnlyList<T> Several<T>(IReadOnlyList<T> list, int count)
    {
        var chosen = new List<T>();
        while (chosen.Count < Math.Min(count, list.Count))
        {
            if (One(list) is var item && !chosen.Contains(item))
                chosen.Add(item);
        }

        return chosen;
    }

    public string Phrase() => $"{One(Adjectives)} {One(Nouns)}";

    public string Verb() => One(Verbs);

    public string Place() => Name() + PlaceEnds[Next(PlaceEnds.Length)];

    public string[] Plain(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Next(2) == 0 ? Nouns[Next(Nouns.Length)] : Adjectives[Next(Adjectives.Length)])];

    public IReadOnlyList<string> Names(int count) =>
        Unique(count, () => $"{Given[Next(Given.Length)]} {Name()}{Name().ToLowerInvariant()}");

    public IReadOnlyList<string> Subjects(int count) =>
        Unique(count, () => $"{Adjectives[Next(Adjectives.Length)]} {Nouns[Next(Nouns.Length)]}");

    /// <summary>A date of a period as EDTF, most often to the day, and the year that it begins in.</summary>
    public (string Text, int Year) Date(InventedPeriod period)
    {
        var (year, month, day) = (period.First + Next(period.Last - period.First), 1 + Next(12), 1 + Next(28));
        var text = Next(20) switch
        {
            < 8 => $"{year}-{month:00}-{day:00}",
            < 11 => $"{year}-{month:00}",
            < 14 => $"{year}",
            < 16 => $"{year}~",
            < 17 => $"{year}?",
            < 19 => $"{year}-{month:00}/{year + 1}",
            _ => $"{year}-{21 + (month % 4)}",
        };
        return (text, year);
    }

    /// <summary>At least 0 and below 1, by xorshift, which every runtime counts alike.</summary>
    private double NextFraction()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) * (1.0 / (1UL << 53));
    }

    private string Name()
    {
        var name = Syllables[Next(Syllables.Length)] + Syllables[Next(Syllables.Length)];
        return char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }

    private static List<string> Unique(int count, Func<string> make)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
            seen.Add(make());
        return [.. seen];
    }
}
