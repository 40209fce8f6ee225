namespace SinoRussia.Generator.Schemas;

/// <summary>A key of a mapping in the content, as editors are told about it.</summary>
/// <param name="Value">The shape of its value: a name in <see cref="ValueShapes"/>.</param>
/// <param name="Description">What an editor shows beside the key.</param>
internal sealed record SchemaKey(string Name, bool IsNeeded, string Value, string Description)
{
    public static SchemaKey Needs(string name, string value, string description) => new(name, true, value, description);

    public static SchemaKey May(string name, string value, string description) => new(name, false, value, description);
}
