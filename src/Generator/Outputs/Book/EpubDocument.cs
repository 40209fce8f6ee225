namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A content document of the EPUB.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Item">The chapter or part it holds; null for documents that hold none.</param>
internal sealed record EpubDocument(string Language, string Title, BookText Book, object? Item);
