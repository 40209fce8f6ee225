using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>
/// Makes the withdrawn cards: those withdrawn themselves, all of facts that are, and those whose words only the ledger still has.
/// </summary>
internal static class RetiredCardBuilder
{
    private const string Tag = "retired";

    /// <summary>
    /// By chapter, then id. What the ledger remembers of a withdrawn card goes before what the content says: nothing of it is sent anew.
    /// </summary>
    /// <param name="position">Place of the first in the teaching order.</param>
    public static IReadOnlyList<Card> Build(
        Corpus corpus, LinkGraph links, IReadOnlyList<StudyChapter> chapters, Ledger ledger, int position,
        InterfaceWords words)
    {
        var maker = new CardMaker(corpus.Subject, links, words);
        var places = chapters.ToDictionary(c => c.Chapter.Id, StringComparer.Ordinal);
        var facts = corpus.Facts.Concat(corpus.RetiredFacts).Where(f => places.ContainsKey(f.Chapter.Id))
            .ToDictionary(f => f.Id, StringComparer.Ordinal);
        var remembered = ledger.Lines.Where(l => l.Kind == IdentityKinds.Card && l.Retired is not null && l.Text.Count > 0)
            .Select(FromLedger).OfType<Card>().ToList();
        var known = remembered.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var written = from fact in facts.Values
                      from spec in fact.Retirement is null ? fact.RetiredCards : [.. fact.Cards, .. fact.RetiredCards]
                      where !known.Contains($"{fact.Id}/{spec.Key}")
                      select Withdraw(
                          maker.Make(places[fact.Chapter.Id], fact, spec, 0),
                          RetirementWords.Of(spec.Retirement ?? fact.Retirement!, links, words));
        return
        [
            .. remembered.Concat(written).OrderBy(c => c.Chapter.Chapter.Number).ThenBy(c => c.Id, StringComparer.Ordinal)
                .Select((c, i) => c with { Position = position + i }),
        ];

        Card? FromLedger(LedgerLine line)
        {
            if (!facts.TryGetValue(line.Id.Split('/')[0], out var fact) || CardFormNames.Find(line["form"]) is not { } form)
                return null;
            var holder = line.WordsOf(CardWords.Holder) is { } id && links.Find(id) is not null ? id : null;
            var text = new CardText(
                line.WordsOf(CardWords.Cloze) ?? line.WordsOf(CardWords.Ask) ?? "", line.WordsOf(CardWords.Answer) ?? "", holder,
                line.WordsOf(CardWords.Context) ?? "");
            return Withdraw(maker.Make(places[fact.Chapter.Id], fact, line.Id, form, text, 0), line.WordsOf(CardWords.Why) ?? "");
        }

        Card Withdraw(Card card, string why) => card with
        {
            Tags = [.. card.Tags.Append($"{corpus.Subject.Tag}::{Tag}").Order(StringComparer.Ordinal)],
            Withdrawn = why,
        };
    }
}
