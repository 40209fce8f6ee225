using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;

namespace SinoRussia.Generator.Study;

/// <summary>What cards are known by for ever, and what of them learners are sent anew when it changes.</summary>
internal sealed class CardIdentities(StudyLookup lookup, NoteIds ids)
{
    public Identity Of(Card card) => new(
        IdentityKinds.Card, card.Id, [new("form", card.Form.Noun()), new("guid", card.Guid), .. ids.AttributesOf(card)], card.Location)
    {
        IsRetired = card.Withdrawn is not null,
        Digest = CardParts.Digest(PartsOf(card)),
        Text = [.. TextOf(card).Where(t => t.Value.Length > 0).Select(t => t with { Value = OneLine(t.Value) })],
    };

    /// <summary>
    /// What each part says, as the content has it and not as templates write it: a new title of a document, a chapter or a holder is a
    /// label, for which no note of a learner's is overwritten.
    /// </summary>
    private IEnumerable<IEnumerable<string>> PartsOf(Card card)
    {
        var evidence = Evidence.Of(lookup, card.Fact);
        yield return [card.Question, card.HolderId ?? ""];
        yield return [card.Answer];
        yield return [card.Context];
        yield return
        [
            .. evidence.Documents.SelectMany(d => d.Paragraphs, (d, p) => FormattableString.Invariant($"{d.Seed.Id} {p.Number}"))
            .Order(StringComparer.Ordinal),
            .. evidence.Supplied.SelectMany(s => new[] { s.What, s.Sure.Word(), s.Basis }),
        ];
        yield return card.Corrections.SelectMany(c => new[] { c.Seed.Id, c.Says!, c.Sure?.Word() ?? "" });
        yield return lookup.DisputesAbout(card.Fact).Select(d => d.Question);
    }

    private static IEnumerable<IdentityAttribute> TextOf(Card card)
    {
        yield return new(card.Gaps is null ? CardWords.Ask : CardWords.Cloze, card.Question);
        yield return new(CardWords.Answer, card.Answer);
        foreach (var number in card.Gaps?.Numbers ?? [])
            yield return new(FormattableString.Invariant($"{CardWords.Gap}{number}"), card.Gaps!.Answer(number));
        yield return new(CardWords.Holder, card.HolderId ?? "");
        yield return new(CardWords.Context, card.Context);
        yield return new(CardWords.Why, card.Withdrawn ?? "");
    }

    /// <summary>A line of the ledger is divided by tabs and ends with the line.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\t', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.None)).Trim();
}
