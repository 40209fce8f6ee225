using System.Globalization;
using SinoRussia.Generator.Identities;

namespace SinoRussia.Generator.Study;

/// <summary>
/// The ids by which Anki and Mnemosyne know notes and cards again, in milliseconds: those they were published with, else new ones.
/// </summary>
internal sealed class NoteIds
{
    /// <summary>Attribute of a card in the ledger: its note's id.</summary>
    private const string Note = "note";

    private readonly Dictionary<string, (long Note, IReadOnlyList<(int Gap, long Id)> Cards)> byCard = new(StringComparer.Ordinal);

    /// <param name="cards">All that are sent, in any order: of two new ids that meet always the same one gives way, however cards are moved
    /// about.</param>
    public NoteIds(string subject, Ledger ledger, IEnumerable<Card> cards)
    {
        var ids = new StableIds(subject);
        foreach (var attribute in ledger.Lines.Where(l => l.Kind == IdentityKinds.Card).SelectMany(l => l.Attributes).Where(IsId))
            ids.Take(Read(attribute.Value));
        foreach (var card in cards.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            var line = ledger.Find(IdentityKinds.Card, card.Id);
            var note = Published(line, Note) ?? ids.Moment("note", card.Id);
            byCard.Add(
                card.Id,
                (
                    note,
                    [
                        .. GapsOf(card)
                            .Select(n => (n, Published(line, CardWords.CardOfGap(Text(n))) ?? ids.Moment("card", $"{card.Id}/{Text(n)}"))),
                    ]));
        }
    }

    public long OfNote(Card card) => byCard[card.Id].Note;

    /// <summary>A card for each gap, by number; the forms without gaps have one, of number 1.</summary>
    public IReadOnlyList<(int Gap, long Id)> OfCards(Card card) => byCard[card.Id].Cards;

    /// <summary>The ids as the ledger has them.</summary>
    public IEnumerable<IdentityAttribute> AttributesOf(Card card) =>
        [new(Note, Text(OfNote(card))), .. OfCards(card).Select(c => new IdentityAttribute(CardWords.CardOfGap(Text(c.Gap)), Text(c.Id)))];

    private static IReadOnlyList<int> GapsOf(Card card) => card.Gaps?.Numbers ?? [1];

    private static long? Published(LedgerLine? line, string attribute) => line?[attribute] is { } id ? Read(id) : null;

    private static bool IsId(IdentityAttribute attribute) => attribute.Name == Note || CardWords.GapOfCard(attribute.Name) is not null;

    private static long Read(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
