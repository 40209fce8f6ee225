namespace SinoRussia.Generator.Publishing;

/// <summary>A link as it stands in a page.</summary>
/// <param name="Target">Relative path and anchor, entities decoded.</param>
/// <param name="Line">Counted from 1.</param>
internal readonly record struct PageLink(string Target, int Line);
