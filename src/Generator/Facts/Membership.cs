using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A state's membership in an organisation.</summary>
/// <param name="Member">A place.</param>
/// <param name="From">Null when the beginning is not given.</param>
/// <param name="To">Null when it goes on or the end is not given.</param>
internal sealed record Membership(Reference Member, Edtf? From, Edtf? To, Location Location);
