using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Keys with values, every key once.</summary>
internal sealed record MapNode(Location Start, IReadOnlyList<MapEntry> Entries) : Node(Start)
{
    private const int Few = 16;

    private readonly Dictionary<string,
    MapEntry>? byKey = Entries.Count > Few ? Entries.ToDictionary(e => e.Key, StringComparer.Ordinal) : null;

    public override string Shape => "a mapping";

    /// <summary>The entry of a key; null when there is none.</summary>
    public MapEntry? Find(string key)
    {
        if (byKey is not null)
            return byKey.GetValueOrDefault(key);
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }
}
