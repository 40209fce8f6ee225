using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>What an edition of the deck brought to learners, as it was told then and is told for ever.</summary>
/// <param name="Time">Seconds since 1970, UTC.</param>
/// <param name="Number">From 1; of the editions of one day each has its own.</param>
/// <param name="Cards">How many cards the deck had with it, each gap counted.</param>
/// <param name="Changes">By card id; empty for the first edition, with which all cards came.</param>
internal sealed record DeckEdition(long Time, int Number, int Cards, IReadOnlyList<CardChange> Changes)
{
    /// <summary>How readers are told of it: '1 December 2026', and from the second of a day on '1 December 2026 (2)'.</summary>
    public string InWords(InterfaceWords words) => Number == 1
        ? EditionDate.At(Time).InWords(words)
        : words.Say("changes.numbered", ("date", EditionDate.At(Time).InWords(words)), ("number", Number));

    /// <summary>What files are named after: its day, and its number of that day from the second on: '2026-12-01', '2026-12-01-2'.</summary>
    public string Name => FormattableString.Invariant($"{EditionDate.At(Time).Day:yyyy-MM-dd}{(Number == 1 ? "" : $"-{Number}")}");
}
