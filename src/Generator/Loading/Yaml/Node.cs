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
