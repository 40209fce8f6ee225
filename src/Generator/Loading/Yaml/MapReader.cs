using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Takes the values of one mapping by key and reports what is missing, unknown or wrong, each once.</summary>
/// <remarks>
/// Every method reports and goes on with an empty value, so that all mistakes of a mapping are found in one run; whoever reads a whole fact
/// asks the bag whether anything was reported. Methods whose name ends in 'IfAny' give null or nothing for a missing key.
/// </remarks>
/// <param name="map">The mapping.</param>
/// <param name="what">What it is, with article, for messages: 'an event'.</param>
internal sealed class MapReader(MapNode map, string what, DiagnosticBag bag)
{
    /// <summary>Unknown keys of one mapping that are told one by one; more of them are no slips of the pen.</summary>
    private const int MostUnknown = 20;

    private readonly List<string> asked = [];
    private readonly List<(string Key, string By)> missing = [];

    /// <summary>Place of the mapping's first key.</summary>
    public Location Start => map.Start;

    /// <summary>What the mapping is, with article: 'an event'.</summary>
    public string What => what;

    public DiagnosticBag Bag => bag;

    /// <summary>The value of a key that may be missing; null when it is, or when it was reported while the tree was built.</summary>
    public Node? NodeIfAny(string key)
    {
        asked.Add(key);
        return Find(key)?.Value is { } node and not BadNode ? node : null;
    }

    public bool Has(string key) => Find(key) is not null;

    public bool HasOnly(IReadOnlyList<string> keys) => map.Entries.All(e => keys.Contains(e.Key));

    /// <summary>Place of the key itself; that of the mapping when it is missing.</summary>
    public Location KeyStart(string key) => Find(key)?.KeyStart ?? map.Start;

    /// <summary>Place of the value's first character; that of the mapping when it is missing.</summary>
    public Location ValueStart(string key) => Find(key)?.Value switch
    {
        ScalarNode scalar => scalar.TextStart,
        { } node => node.Start,
        null => map.Start,
    };

    public string Line(string key) => Needed(key) ? LineIfAny(key) ?? "" : "";

    public string? LineIfAny(string key) => NodeIfAny(key) is { } node ? ValueReader.Line(node, key, bag)?.Text : null;

    public Prose Prose(string key) => (Needed(key) ? ProseIfAny(key) : null) ?? new Prose("", map.Start);

    public Prose? ProseIfAny(string key) => NodeIfAny(key) is { } node ? ValueReader.Prose(node, key, bag) : null;

    /// <summary>Null only after an error was added.</summary>
    public Edtf? Date(string key) => Needed(key) ? DateIfAny(key) : null;

    public Edtf? DateIfAny(string key) => NodeIfAny(key) is { } node ? ValueReader.Date(node, key, bag) : null;

    /// <summary>A whole number; 0 after an error was added.</summary>
    /// <param name="least">Smallest number allowed, at least 1.</param>
    /// <param name="most">Greatest number allowed.</param>
    public int Number(string key, int least, int most) =>
        Needed(key) && NodeIfAny(key) is { } node ? ValueReader.Number(node, key, least, most, bag) ?? 0 : 0;

    public decimal Decimal(string key) => Needed(key) ? DecimalIfAny(key) ?? 0 : 0;

    public decimal? DecimalIfAny(string key) => NodeIfAny(key) is { } node ? ValueReader.Decimal(node, key, bag) : null;

    /// <summary>A point on the earth; null only after an error was added.</summary>
    public GeoPoint? Point(string key) => Needed(key) ? PointIfAny(key) : null;

    public GeoPoint? PointIfAny(string key) => NodeIfAny(key) is { } node ? GeoText.Point(node, key, bag) : null;

    /// <summary>Points on the earth, at least two; none only after an error was added.</summary>
    public IReadOnlyList<GeoPoint> Points(string key) => Needed(key) && NodeIfAny(key) is { } node ? GeoText.Line(node, key, bag) : [];

    /// <summary>One of a few words.</summary>
    public string Word(string key, IReadOnlyList<string> allowed) => Needed(key) ? WordIfAny(key, allowed) ?? "" : "";

    public string? WordIfAny(string key, IReadOnlyList<string> allowed) =>
        NodeIfAny(key) is { } node ? ValueReader.Word(node, key, allowed, bag) : null;

    /// <summary>An id; one with an empty name after an error was added.</summary>
    public Reference Id(string key) => (Needed(key) ? IdIfAny(key) : null) ?? new Reference("", map.Start);

    public Reference? IdIfAny(string key) => NodeIfAny(key) is { } node ? ValueReader.Id(node, key, bag) : null;

    /// <summary>One or more ids.</summary>
    public IReadOnlyList<Reference> Ids(string key) => Needed(key) ? NotEmpty(key, IdsIfAny(key)) : [];

    public IReadOnlyList<Reference> IdsIfAny(string key)
    {
        var ids = ItemsIfAny(key, (node, name) => ValueReader.Id(node, name, bag)).OfType<Reference>().ToList();
        ReportRepetitions(key, ids);
        return ids;
    }

    /// <summary>One or more lines of text.</summary>
    public IReadOnlyList<ScalarNode> Lines(string key) => Needed(key) ? NotEmpty(key, LinesIfAny(key)) : [];

    public IReadOnlyList<ScalarNode> LinesIfAny(string key)
    {
        if (Find(key)?.Value is ListNode { IsFlow: true } list)
            CommaSplit.Check(key, list.Items, bag);
        return [.. ItemsIfAny(key, (node, name) => ValueReader.Line(node, name, bag)).OfType<ScalarNode>()];
    }

    /// <summary>What a function makes of each item of a list; null stands for an item reported.</summary>
    public IEnumerable<T?> ItemsIfAny<T>(string key, Func<Node, string, T?> read)
    {
        if (NodeIfAny(key) is not { } node)
            return [];
        if (node is ScalarNode { IsNothing: false } scalar)
        {
            bag.Error(
                LoadingCodes.WrongShape, node.Start, $"'{key}' is text; expected a list", $"write {key}: [{TextRules.Shown(scalar.Text)}]");
            return [];
        }

        return ValueReader.Expect<ListNode>(node, $"'{key}'", "a list", bag) is { } list
            ? [.. list.Items.Where(i => i is not BadNode).Select(i => read(i, key))]
            : [];
    }

    /// <summary>A list of mappings, each read whole.</summary>
    /// <param name="cure">What to do about an item that is no mapping; null where that is plain.</param>
    public IReadOnlyList<T> MapsIfAny<T>(string key, string item, Func<MapReader, T> read, string? cure = null) where T : class =>
        [.. ItemsIfAny(key, (node, name) => ReadMap(node, name, item, read, cure)).OfType<T>()];

    /// <summary>One or more mappings.</summary>
    public IReadOnlyList<T> Maps<T>(string key, string item, Func<MapReader, T> read, string? cure = null) where T : class =>
        Needed(key) ? NotEmpty(key, MapsIfAny(key, item, read, cure)) : [];

    /// <summary>Reads one mapping and then reports its unknown and missing keys; null after an error about its shape.</summary>
    /// <param name="cure">What to do about something that is no mapping; null where that is plain.</param>
    public T? ReadMap<T>(Node node, string name, string item, Func<MapReader, T> read, string? cure = null) where T : class
    {
        if (ValueReader.Expect<MapNode>(node, $"an item of '{name}'", "a mapping", bag, cure) is not { } inner)
            return null;
        var reader = new MapReader(inner, item, bag);
        var value = read(reader);
        reader.ReportKeys();
        return value;
    }

    /// <summary>
    /// False for a key that is not there, which is then reported, unless an unknown key turns out to be a misspelling of it.
    /// </summary>
    /// <param name="by">Who needs it, with article; null means the mapping as such.</param>
    public bool Needed(string key, string? by = null)
    {
        if (Has(key))
            return true;
        asked.Add(key);
        missing.Add((key, by ?? what));
        return false;
    }

    /// <summary>The key under which a value stands: its former name, after a warning, where only that is there.</summary>
    public string Renamed(string former, string now)
    {
        if (Has(now) || !Has(former))
            return now;
        asked.Add(now);
        bag.Warn(
            LoadingCodes.EarlierForm, KeyStart(former), $"'{former}' of {what} is called '{now}' now; it is taken as such",
            $"write '{now}:'");
        return former;
    }

    /// <summary>
    /// Reports the keys nobody asked for and the needed ones that are not there; called once, when everything was asked for.
    /// </summary>
    public void ReportKeys()
    {
        var known = asked.ToHashSet(StringComparer.Ordinal);
        var unknown = map.Entries.Where(e => !known.Contains(e.Key)).ToList();
        foreach (var entry in unknown.Take(MostUnknown))
        {
            IReadOnlyList<string> near = [.. Nearest.To(entry.Key, asked.Where(a => !Has(a)))];
            if (near.Count > 0)
                missing.RemoveAll(m => m.Key == near[0]);
            bag.Error(
                LoadingCodes.UnknownKey, entry.KeyStart, $"{what} has no key '{TextRules.Shown(entry.Key)}'",
                Nearest.Hint(entry.Key, near) ?? CommaHint(entry)
                    ?? $"it may have {string.Join(", ", asked.Distinct(StringComparer.Ordinal))}");
        }

        if (unknown.Count > MostUnknown)
        {
            bag.Error(
                LoadingCodes.UnknownKey, unknown[MostUnknown].KeyStart,
                $"{what} has no key '{TextRules.Shown(unknown[MostUnknown].Key)}', nor any of {unknown.Count - MostUnknown - 1} others "
                    + "behind it");
        }
        foreach (var (key, by) in missing)
            bag.Error(LoadingCodes.MissingKey, map.Start, $"'{key}' is missing; {by} needs it");
    }

    /// <summary>In braces a comma ends a plain value, and what stands behind it becomes a key without a value.</summary>
    private static string? CommaHint(MapEntry entry) =>
        entry.Value is ScalarNode { IsNothing: true } && entry.Key.Contains(' ', StringComparison.Ordinal)
            ? "quote the whole value if this is part of one: within braces a comma ends it" : null;

    private IReadOnlyList<T> NotEmpty<T>(string key, IReadOnlyList<T> items)
    {
        if (Find(key)?.Value is ListNode { Items.Count: 0 } list)
            bag.Error(LoadingCodes.TooFew, list.Start, $"'{key}' is empty; expected one or more");
        return items;
    }

    /// <summary>Reports ids that stand in a list more than once.</summary>
    public void ReportRepetitions(string key, IEnumerable<Reference> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !seen.Add(id.Id)).Take(MostUnknown))
            bag.Error(LoadingCodes.TwiceInList, id.Location, $"'{id.Id}' stands twice in '{key}'; expected once");
    }

    private MapEntry? Find(string key) => map.Find(key);
}
