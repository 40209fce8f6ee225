
namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A line of text on the cover.</summary>
/// <param name="Y">Of its base line, from above.</param>
/// <param name="Size">Of the type.</param>
internal sealed record CoverLine(string Text, int Y, int Size);
