namespace SinoRussia.Generator.Views;

/// <summary>A value: words, a link, words; any of them may be missing.</summary>
/// <param name="Before">May be empty.</param>
/// <param name="Link">Null for words alone.</param>
/// <param name="After">May be empty.</param>
internal sealed record DetailValue(string Before, LinkView? Link, string After);
