using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Makes a note of every card, the withdrawn ones included.</summary>
internal static class NoteBuilder
{
    /// <summary>The notes in teaching order; null after an error in a template.</summary>
    public static IReadOnlyList<AnkiNote>? Build(
        SiteMap site, IReadOnlyDictionary<CardForm, NoteType> types, TemplateEngine templates, DiagnosticBag bag)
    {
        var (guide, own) = (site.Guide, new DiagnosticBag());
        var fields = new NoteFields(site, templates, own);
        IReadOnlyList<Card> cards = [.. guide.Cards, .. guide.RetiredCards];
        var ids = new NoteIds(guide.Corpus.Subject.Id, guide.Ledger, cards);
        var notes = cards.Select(Make).OrderBy(n => n.Card.Position).ToList();
        bag.Add(own);
        return own.HasErrors ? null : notes;

        AnkiNote Make(Card card) => new(
            card, types[card.Form], ids.OfNote(card), fields.Of(card), [.. ids.OfCards(card).Select(c => new AnkiCard(c.Id, c.Gap - 1))],
            guide.Ledger.Find(IdentityKinds.Card, card.Id)?.Added ?? guide.Ledger.Edition,
            guide.Ledger.TimeOf(IdentityKinds.Card, card.Id));
    }
}
