namespace SinoRussia.Generator.Markup;

/// <summary>A link written as [[id]] or [[id|words]].</summary>
/// <param name="Id">What it names.</param>
/// <param name="Words">The words shown; null means the target's title.</param>
/// <param name="Offset">Where it begins in the text, counted from 0.</param>
/// <param name="Length">Characters from the first bracket to the last.</param>
internal sealed record WikiLink(string Id, string? Words, int Offset, int Length);
