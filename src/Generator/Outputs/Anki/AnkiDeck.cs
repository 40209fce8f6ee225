namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>A deck of the package.</summary>
/// <param name="Name">Full name, its levels divided by '::'; Anki knows decks again by it.</param>
/// <param name="Description">HTML, shown when the deck is opened.</param>
/// <param name="Modified">The edition it came in, in seconds.</param>
internal sealed record AnkiDeck(long Id, string Name, string Description, long Modified);
