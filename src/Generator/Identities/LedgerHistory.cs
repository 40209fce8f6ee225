using System.Globalization;

namespace SinoRussia.Generator.Identities;

/// <summary>The history of the deck in the ledger: what each edition did to each card. Nothing in it is ever written again.</summary>
internal static class LedgerHistory
{
    /// <summary>Attributes of an edition: how many cards the deck has with it, each gap counted.</summary>
    public const string Cards = "cards";

    /// <summary>What was done to the card: one of the three that follow.</summary>
    public const string What = "what";

    public const string New = "new";
    public const string Changed = "changed";
    public const string Withdrawn = "withdrawn";

    /// <summary>Which of <see cref="CardParts"/> changed, divided by commas.</summary>
    public const string Parts = "parts";

    /// <summary>The numbers of its gaps with the edition, divided by commas; 1 for the forms without gaps.</summary>
    public const string Gaps = "gaps";

    /// <summary>Of a changed card, the numbers among them that it had before.</summary>
    public const string Had = "had";

    /// <summary>Of a changed card, its digest and the edition of its last change before.</summary>
    private const string Was = "was";
    private const string Before = "before";

    private const char Comma = ',';

    /// <summary>The id of what an edition did to a card.</summary>
    public static string IdOf(long edition, string card) => $"{LedgerFile.FormatTime(edition)}/{card}";

    /// <summary>The card's id in the id of a change.</summary>
    public static string CardOf(LedgerLine change) => change.Id[(change.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The numbers in an attribute, in order; empty when it has none of that name.</summary>
    public static IReadOnlyList<int> Numbers(LedgerLine line, string attribute) =>
        [
            .. (line[attribute] ?? "")
                .Split(Comma, StringSplitOptions.RemoveEmptyEntries)
                .Select(n => int.Parse(n, CultureInfo.InvariantCulture)),
        ];

    /// <summary>
    /// The lines that an edition adds; none when it leaves the cards alone. Of the first edition only the number of cards is told.
    /// </summary>
    /// <param name="before">The ledger before it.</param>
    /// <param name="now">All that is published.</param>
    public static IEnumerable<LedgerLine> Write(Ledger before, IEnumerable<Identity> now, LedgerUpdate update, long edition)
    {
        var lines = Of(update.Added, New).Concat(Of(update.Changed, Changed)).Concat(Of(update.Retired, Withdrawn)).ToList();
        if (lines.Count == 0)
            yield break;
        var cards = now.Where(i => i.Kind == IdentityKinds.Card && !i.IsRetired).Sum(i => GapsOf(i.Attributes).Count);
        yield return new LedgerLine(
            IdentityKinds.Edition, LedgerFile.FormatTime(edition), edition, edition, null, null,
            [new(Cards, cards.ToString(CultureInfo.InvariantCulture))]);
        if (before.Lines.Any(l => l.Kind == IdentityKinds.Edition))
        {
            foreach (var line in lines)
                yield return line;
        }

        IEnumerable<LedgerLine> Of(IEnumerable<Identity> identities, string what) =>
            identities.Where(i => i.Kind == IdentityKinds.Card).Select(i => Change(before.Find(i.Kind, i.Id), i, what, edition));
    }

    /// <summary>The card as it was before a change.</summary>
    public static LedgerLine Undo(LedgerLine card, LedgerLine change)
    {
        if (change[Was] is not { } digest || change[Before] is not { } time || LedgerFile.ReadTime(time) is not { } before)
            return card with { Digest = null };
        var had = Numbers(change, Had).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        return card with
        {
            Digest = digest,
            Changed = before,
            Attributes = [.. card.Attributes.Where(a => CardWords.GapOfCard(a.Name) is not { } gap || had.Contains(gap))],
            Text = [.. card.Text.Where(t => !CardWords.IsGap(t.Name) || had.Contains(t.Name[CardWords.Gap.Length..])).Select(Old)],
        };

        IdentityAttribute Old(IdentityAttribute words) => new(words.Name, change.WordsOf(CardWords.Old + words.Name) ?? words.Value);
    }

    private static LedgerLine Change(LedgerLine? line, Identity card, string what, long edition)
    {
        List<IdentityAttribute> attributes = [new(What, what)];
        if (what == Changed)
        {
            attributes.Add(new(Parts, string.Join(Comma, CardParts.Changed(line!.Digest, card.Digest))));
            attributes.Add(new(Had, string.Join(Comma, GapsOf(line.Attributes))));
            if (line.Digest is { } was)
                attributes.AddRange([new(Was, was), new(Before, LedgerFile.FormatTime(line.Changed))]);
        }

        attributes.Add(new(Gaps, string.Join(Comma, GapsOf(card.Attributes))));
        var old = line is null || what != Changed
            ? []
            : line.Text.Where(t => IsShown(t) || CardWords.IsGap(t.Name)).Where(t => !card.Text.Contains(t))
                .Select(t => t with { Name = CardWords.Old + t.Name });
        return new LedgerLine(IdentityKinds.Change, IdOf(edition, card.Id), edition, edition, null, null, attributes)
        {
            Text = [.. card.Text.Where(t => IsShown(t) || t.Name is CardWords.Holder or CardWords.Why), .. old],
        };
    }

    private static bool IsShown(IdentityAttribute words) => words.Name is CardWords.Ask or CardWords.Answer or CardWords.Cloze;

    private static List<string> GapsOf(IEnumerable<IdentityAttribute> attributes) =>
        [.. attributes.Select(a => CardWords.GapOfCard(a.Name)).OfType<string>()];
}
