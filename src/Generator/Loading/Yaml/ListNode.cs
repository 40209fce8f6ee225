using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>A list, '- ' a line or in brackets.</summary>
internal sealed record ListNode(Location Start, IReadOnlyList<Node> Items) : Node(Start)
{
    /// <summary>True when it is written in brackets.</summary>
    public bool IsFlow { get; init; }

    public override string Shape => "a list";
}
