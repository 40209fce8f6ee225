namespace SinoRussia.Generator.Publishing;

/// <summary>A start tag as a browser reads it.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">In order; names in lower case, values decoded; the first of a name counts.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">What stands in a script or style up to its end tag; empty for all others.</param>
internal sealed record HtmlTag(string Name, IReadOnlyList<(string Name, string Value)> Attributes, int Line, string Text)
{
    /// <summary>The value of an attribute; null when it has none of that name.</summary>
    public string? this[string attribute] => Attributes.Where(a => a.Name == attribute).Select(a => a.Value).FirstOrDefault();
}
