using System.Globalization;

namespace SinoRussia.Generator.Study;

/// <summary>One card as a learner meets it: a cloze card is as many as it has gap numbers, each asking for one.</summary>
/// <param name="Key">By which progress knows it for ever: the card's guid, for cloze with ':' and the gap's number.</param>
/// <param name="Question">Markdown of one line.</param>
/// <param name="Answer">Markdown of one line.</param>
internal sealed record CardFace(string Key, Card Card, string Question, string Answer)
{
    /// <summary>All of a card, its gaps by number.</summary>
    public static IEnumerable<CardFace> AllOf(Card card) => card.Gaps is { } text
        ? text.Numbers.Select(n => new CardFace(
            string.Create(CultureInfo.InvariantCulture, $"{card.Guid}:{n}"), card, text.Question(n), text.Answer(n)))
        : [new CardFace(card.Guid, card, card.Question, card.Answer)];
}
