namespace SinoRussia.Generator.Study;

/// <summary>What an edition of the deck brought to learners; cards in teaching order.</summary>
/// <param name="Time">Seconds since 1970, UTC.</param>
/// <param name="Withdrawn">Those whose text is still there.</param>
internal sealed record DeckEdition(long Time, IReadOnlyList<Card> Added, IReadOnlyList<Card> Changed, IReadOnlyList<Card> Withdrawn);
