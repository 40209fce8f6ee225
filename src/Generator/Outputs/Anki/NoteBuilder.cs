using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Makes a note of every card, the withdrawn ones that learners must be told of included.</summary>
internal sealed class NoteBuilder
{
    /// <summary>Attributes of a card in the ledger: its note's id, and with a gap's number behind it a card's.</summary>
    private const string NoteId = "note";
    private const string CardId = "card";

    private readonly IReadOnlyDictionary<CardForm, NoteType> types;
    private readonly StableIds ids;
    private readonly Ledger ledger;
    private readonly NoteFields fields;

    private NoteBuilder(StudyGuide guide, IReadOnlyDictionary<CardForm, NoteType> types, StableIds ids, NoteFields fields)
    {
        (this.types, this.ids, this.fields, ledger) = (types, ids, fields, guide.Ledger);
        foreach (var (_, value) in ledger.Lines.Where(l => l.Kind == IdentityKinds.Card).SelectMany(l => l.Attributes).Where(a => IsId(a.Name)))
            ids.Take(long.Parse(value, CultureInfo.InvariantCulture));
    }

    /// <summary>The notes in teaching order; null after an error in a template.</summary>
    public static IReadOnlyList<AnkiNote>? Build(
        SiteMap site, IReadOnlyDictionary<CardForm, NoteType> types, StableIds ids, TemplateEngine templates, DiagnosticBag bag)
    {
        var (guide, own) = (site.Guide, new DiagnosticBag());
        var builder = new NoteBuilder(guide, types, ids, new NoteFields(site, templates, own));
        // By id and not in teaching order: of two hashes that meet always the same one gives way, however cards are moved about.
        var notes = guide.Cards.Concat(guide.CardsToWithdraw).OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(builder.Make)
            .OrderBy(n => n.Card.Position)
            .ToList();
        bag.Add(own);
        return own.HasErrors ? null : notes;
    }

    private AnkiNote Make(Card card)
    {
        var type = types[card.Form];
        var line = ledger.Find(IdentityKinds.Card, card.Id);
        var numbers = card.Gaps?.Numbers ?? [1];
        var noteId = IdOf(line, NoteId, "note", card.Id);
        List<AnkiCard> cards = [.. numbers.Select(n => new AnkiCard(
            IdOf(line, AttributeOf(n), "card", FormattableString.Invariant($"{card.Id}/{n}")), n - 1))];
        var content = fields.Of(card);
        var identity = PublishedIdentities.Of(card);
        return new AnkiNote(card, type, noteId, content, cards, line?.Added ?? ledger.Edition, ledger.TimeOf(IdentityKinds.Card, card.Id))
        {
            Identity = identity with
            {
                Attributes =
                [
                    .. identity.Attributes, new(NoteId, Text(noteId)), .. cards.Select(c => new IdentityAttribute(AttributeOf(c.Place + 1), Text(c.Id))),
                ],
                Digest = ContentDigest.Of([.. content, .. card.Tags]),
            },
        };
    }

    /// <summary>The id it was published with, else a new one.</summary>
    private long IdOf(LedgerLine? line, string attribute, string kind, string name) =>
        line?[attribute] is { } published ? long.Parse(published, CultureInfo.InvariantCulture) : ids.Moment(kind, name);

    private static bool IsId(string attribute) => attribute == NoteId || attribute.StartsWith(CardId, StringComparison.Ordinal);

    private static string AttributeOf(int gap) => CardId + Text(gap);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
