using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>A piece of YAML and where it begins.</summary>
/// <param name="Start">Place of its first character; of a block mapping, that of its first key.</param>
internal abstract record Node(Location Start)
{
    /// <summary>True when something in it was reported while the tree was built.</summary>
    public bool IsFlawed { get; init; }

    /// <summary>What it is called in messages: 'a list'.</summary>
    public abstract string Shape { get; }
}

/// <summary>Text as it stands: nothing is taken for a number, a date or a yes.</summary>
/// <param name="Text">The value; lines end with '\n'.</param>
/// <param name="TextStart">Place of the value's first character: behind a quote, below the '|' of a literal block.</param>
/// <param name="Indent">Characters before each line of a literal block; 0 for the other styles.</param>
/// <param name="IsPlain">True when it is written without quotes and not as a block.</param>
internal sealed record ScalarNode(Location Start, string Text, Location TextStart, int Indent, bool IsPlain) : Node(Start)
{
    /// <summary>True for nothing at all and for what YAML calls nothing: a plain '~' or 'null'.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Shape => IsNothing ? "nothing" : "text";
}

/// <summary>A list, '- ' a line or in brackets.</summary>
internal sealed record ListNode(Location Start, IReadOnlyList<Node> Items) : Node(Start)
{
    /// <summary>True when it is written in brackets.</summary>
    public bool IsFlow { get; init; }

    public override string Shape => "a list";
}

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

/// <summary>A key and its value.</summary>
internal sealed record MapEntry(string Key, Location KeyStart, Node Value);

/// <summary>Something that was reported already; readers pass over it in silence.</summary>
internal sealed record BadNode : Node
{
    public BadNode(Location start)
        : base(start) => IsFlawed = true;

    public override string Shape => "unreadable";
}
