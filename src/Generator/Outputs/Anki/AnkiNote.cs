using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A note of the package: one card of ours, with one card of Anki's for each number of its gaps.</summary>
/// <param name="Id">Time of creation as learners see it, in milliseconds; derived, not real.</param>
/// <param name="Fields">HTML, one for each field of the type.</param>
/// <param name="Cards">At least one.</param>
/// <param name="Added">The edition it came in, in seconds.</param>
/// <param name="Modified">The edition in which its fields or tags last changed, in seconds; Anki takes an update only where this has
/// grown.</param>
internal sealed record AnkiNote(
    Card Card, NoteType Type, long Id, IReadOnlyList<string> Fields, IReadOnlyList<AnkiCard> Cards, long Added, long Modified);
