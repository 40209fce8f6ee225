namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The number of a note as it stands in the text.</summary>
/// <param name="Anchor">Its own id.</param>
/// <param name="Href">Of the note.</param>
internal sealed record NoteMark(string Anchor, string Href, int Number);
