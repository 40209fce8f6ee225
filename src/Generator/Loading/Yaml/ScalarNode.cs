using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

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
