namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The running head of a chapter or part.</summary>
/// <param name="Id">Anchor of the chapter or part; letters, digits, '-' and '.' only.</param>
internal sealed record RunningHead(string Id, string Title);
