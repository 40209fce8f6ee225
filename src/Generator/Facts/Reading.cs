using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A work that a chapter recommends; none of the source documents.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Authors">Authors or editors as a list of works names them; null only where a collection of documents has none.</param>
/// <param name="Published">Where: a publisher, or a journal with volume and number, or the archive that keeps it.</param>
/// <param name="Year">Of publication; null only where a collection of documents has none.</param>
/// <param name="Why">What it gives the reader, one line of plain text.</param>
internal sealed record Reading(string Kind, string? Authors, string Title, string Published, Edtf? Year, string Why, Location Location)
{
    public const string Documents = "documents";

    public static IReadOnlyList<string> Kinds { get; } = ["book", "article", Documents];
}
