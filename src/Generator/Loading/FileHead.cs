using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading;

/// <summary>
/// What a file says once for all its facts: `chapter`, `topics` and `seed`, above the list `facts`. A fact that has a key itself keeps its
/// own.
/// </summary>
internal sealed class FileHead
{
    /// <summary>The key of the list below the head.</summary>
    public const string Facts = "facts";

    private const string Seed = "seed";

    private readonly IReadOnlyList<MapEntry> forFacts;
    private readonly MapEntry? forCitations;

    private FileHead(IReadOnlyList<MapEntry> forFacts, MapEntry? forCitations) =>
        (this.forFacts, this.forCitations) = (forFacts, forCitations);

    /// <summary>The keys of a head, the list of facts left out.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["chapter", "topics", Seed];

    /// <summary>True for a file that is a mapping with any key of a head.</summary>
    public static bool IsAt(Node root) => root is MapNode map && map.Entries.Any(e => e.Key == Facts || Keys.Contains(e.Key));

    /// <summary>The facts of a file with a head, each with what the head says for it; null after an error was added.</summary>
    public static ListNode? ReadFacts(MapNode root, string list, DiagnosticBag bag)
    {
        var reader = new MapReader(root, "a file with a head", bag);
        reader.IdIfAny("chapter");
        reader.IdsIfAny("topics");
        reader.IdIfAny(Seed);
        var items = reader.Needed(Facts) && reader.NodeIfAny(Facts) is { } node
            ? ValueReader.Expect<ListNode>(node, $"'{Facts}'", $"a list of {list}", bag)
            : null;
        reader.ReportKeys();
        if (items is null)
            return null;
        var head = new FileHead([.. root.Entries.Where(e => e.Key is "chapter" or "topics")], root.Find(Seed));
        return items with { Items = [.. items.Items.Select(head.Fill)] };
    }

    private Node Fill(Node item)
    {
        if (item is not MapNode fact)
            return item;
        var entries = fact.Entries.Select(e => e.Key switch
        {
            "sources" => e with { Value = FillCitations(e.Value) },
            "positions" => e with { Value = FillPositions(e.Value) },
            _ => e,
        });
        return Made(fact, entries.Concat(forFacts.Where(f => fact.Find(f.Key) is null)));
    }

    private Node FillPositions(Node positions) => positions is not ListNode list ? positions : list with
    {
        Items = [.. list.Items.Select(i => i is MapNode position
            ? Made(position, position.Entries.Select(e => e.Key == "sources" ? e with { Value = FillCitations(e.Value) } : e)) : i)],
    };

    private Node FillCitations(Node citations) => forCitations is null || citations is not ListNode list ? citations : list with
    {
        Items =
        [
            .. list.Items.Select(
                i => i is MapNode citation && citation.Find(Seed) is null ? Made(citation, citation.Entries.Append(forCitations)) : i),
        ],
    };

    /// <summary>A new mapping, because one finds its keys as it was made.</summary>
    private static MapNode Made(MapNode map, IEnumerable<MapEntry> entries) => new(map.Start, [.. entries]) { IsFlawed = map.IsFlawed };
}
