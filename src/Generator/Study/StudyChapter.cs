using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A chapter with the facts taught in it.</summary>
/// <param name="Facts">In teaching order: importance (3 first), then date, then order of writing.</param>
/// <param name="Deck">Full name of its sub-deck: 'SinoRussia::04 From Soviet to Russian partner'.</param>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
internal sealed record StudyChapter(
    Chapter Chapter, Period Period, IReadOnlyList<Fact> Facts, string Deck, Chapter? Previous, Chapter? Next);
