using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>One card as a learner meets it: a cloze card is as many as it has gap numbers, each asking for one.</summary>
/// <param name="Key">By which progress knows it for ever: the card's guid, for cloze with ':' and the gap's number.</param>
/// <param name="Question">Markdown of one line.</param>
/// <param name="Answer">Markdown of one line.</param>
internal sealed record CardFace(string Key, Card Card, string Question, string Answer)
{
    /// <summary>All in teaching order; the gaps of a card by number.</summary>
    public static IReadOnlyList<CardFace> All(StudyGuide guide) => [.. guide.Cards.SelectMany(Of)];

    private static IEnumerable<CardFace> Of(Card card)
    {
        if (card.Form != CardForm.Cloze)
            return [new CardFace(card.Guid, card, card.Question, card.Answer)];
        var text = ClozeText.Read(card.Question);
        return text.Numbers.Select(n => new CardFace(
            string.Create(CultureInfo.InvariantCulture, $"{card.Guid}:{n}"), card, text.Question(n), text.Answer(n)));
    }
}
