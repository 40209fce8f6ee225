using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A date that one should know.</summary>
/// <param name="Date">In words.</param>
/// <param name="Mark">Its anchor is that of the fact's own place.</param>
internal sealed record KeyDate(string Date, LinkView Fact, NoteMark? Mark);
