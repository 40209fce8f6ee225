using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>An office held by a person.</summary>
/// <param name="From">Null when the beginning is not given.</param>
/// <param name="To">Null when it goes on or the end is not given.</param>
/// <param name="Organisation">Null when the title says it all.</param>
internal sealed record Office(string Title, Edtf? From, Edtf? To, Reference? Organisation, Location Location);
