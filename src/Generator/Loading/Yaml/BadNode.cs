using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Something that was reported already; readers pass over it in silence.</summary>
internal sealed record BadNode : Node
{
    public BadNode(Location start)
        : base(start) => IsFlawed = true;

    public override string Shape => "unreadable";
}
