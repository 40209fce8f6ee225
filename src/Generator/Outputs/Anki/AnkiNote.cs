using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A note of the package: one card of ours, with one card of Anki's for each number of its gaps.</summary>
/// <param name="Id">Time of creation as learners see it, in milliseconds; derived, not real.</param>
/// <param name="Guid">By which Anki knows it again.</param>
/// <param name="Fields">HTML, one for each field of the type.</param>
/// <param name="Cards">At least one.</param>
internal sealed record AnkiNote(Card Card, NoteType Type, long Id, string Guid, IReadOnlyList<string> Fields, IReadOnlyList<AnkiCard> Cards);

/// <summary>A card of a note.</summary>
/// <param name="Place">Number of the gap less one; 0 for the forms without gaps.</param>
internal sealed record AnkiCard(long Id, int Place);
