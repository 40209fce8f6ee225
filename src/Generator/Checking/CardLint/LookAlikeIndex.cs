namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Finds the cards that a card may be taken for without looking at all of them.</summary>
/// <remarks>
/// A card is only taken for another that lacks at most one word of its matter, under the same holder and of the same form. So the other has
/// one of any two words of it; the two that the fewest cards have are asked for.
/// </remarks>
internal sealed class LookAlikeIndex
{
    private readonly IReadOnlyList<AskedCard> asked;
    private readonly Dictionary<(string Stem, string Holder, bool IsCloze), List<int>> places = [];

    /// <param name="asked">In the order in which candidates are wanted.</param>
    public LookAlikeIndex(IReadOnlyList<AskedCard> asked)
    {
        this.asked = asked;
        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var key in KeysOf(asked[i]))
            {
                if (!places.TryGetValue(key, out var at))
                    places[key] = at = [];
                at.Add(i);
            }
        }
    }

    /// <summary>Every card that could lack at most one word of this one, in order, this one among them.</summary>
    public IEnumerable<AskedCard> Candidates(AskedCard card)
    {
        var rarest = KeysOf(card).Select(k => places[k]).OrderBy(p => p.Count).Take(2).ToList();
        return rarest[0].Concat(rarest[1]).Order().Distinct().Select(i => asked[i]);
    }

    private static IEnumerable<(string Stem, string Holder, bool IsCloze)> KeysOf(AskedCard card) =>
        card.Matter.Select(w => (w.Stem, card.Holder, card.Linted.Cloze is not null));
}
