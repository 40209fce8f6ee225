namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A chapter on the cover.</summary>
/// <param name="X">From the left.</param>
/// <param name="Radius">At least 3.</param>
internal sealed record CoverBead(int X, int Radius);
