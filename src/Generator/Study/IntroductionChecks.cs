using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A person, organisation or term that cards of its own introduce is introduced before the cards that use it.</summary>
internal static partial class IntroductionChecks
{
    /// <summary>
    /// Reports cards that name what a later card of the same chapter introduces although no chapter before tells of it by a link, and cards
    /// that name what a later chapter introduces although neither their own chapter nor one before does.
    /// </summary>
    public static void Run(StudyGuide guide, DiagnosticBag bag)
    {
        var introduced = new Dictionary<string, Card>(StringComparer.Ordinal);
        foreach (var card in guide.Cards.Where(c => c.Fact is Person or Organisation or Term))
            introduced.TryAdd(card.Fact.Id, card);
        var names = introduced.Values.SelectMany(c => NamesOf(c.Fact), (card, name) => (Name: name, Card: card))
            .GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() == 1)
            .ToLookup(g => Word().Match(g.Key).Value, g => g.First(), StringComparer.Ordinal);
        var told = ToldBy(guide);
        foreach (var card in guide.Cards)
        {
            var text = $"{card.QuestionInLists} | {card.AnswerInLists}";
            var used = Word().Matches(text).Select(w => w.Value).Distinct(StringComparer.Ordinal).SelectMany(w => names[w])
                .Where(
                    n => n.Card.Position > card.Position && n.Card.Fact != card.Fact && Holds(text, n.Name)).DistinctBy(n =>
                        n.Card.Fact.Id);
            foreach (var (name, by) in used)
            {
                var isSame = by.Chapter.Chapter.Id == card.Chapter.Chapter.Id;
                if (told.GetValueOrDefault(by.Fact.Id, int.MaxValue) > card.Chapter.Chapter.Number - (isSame ? 1 : 0))
                    bag.Warn(
                        StudyCodes.TaughtLater, card.Location,
                        $"card '{card.Id}' uses '{name}', which card '{by.Id}' introduces after it; expected it to come first",
                        isSame ? $"name '{by.Fact.Id}' among the people, organisations or terms of '{card.Fact.Id}', or ask without it"
                            : $"link '{by.Fact.Id}' in the prose of chapter '{card.Chapter.Chapter.Id}', or ask without it");
            }
        }
    }

    /// <summary>The number of the first chapter whose prose links a fact.</summary>
    private static Dictionary<string, int> ToldBy(StudyGuide guide)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chapter in guide.Chapters.Select(c => c.Chapter))
        {
            foreach (var link in new[] { chapter.Before, chapter.Body, chapter.Summary }.SelectMany(p => guide.Links.ProseOf(p).Links))
                told.TryAdd(link.Id, chapter.Number);
        }

        return told;
    }

    /// <summary>The name, of a person the family name alone as well, of a term the name as it stands within a sentence.</summary>
    private static IEnumerable<string> NamesOf(Fact fact) => new[]
    {
        fact.Title,
        fact switch
        {
            Person person => person.Surname ?? Word().Match(fact.Title).Value,
            Term => char.ToLowerInvariant(fact.Title[0]) + fact.Title[1..],
            _ => fact.Title,
        },
    }.Distinct(StringComparer.Ordinal);

    /// <summary>
    /// True when the words of the name stand in the text, and no other name goes on behind a family name: 'Li' is not in 'Li Hongzhang'.
    /// </summary>
    private static bool Holds(string text, string name) => Regex.IsMatch(
        text,
        $@"(?<![\p{{L}}\p{{N}}-]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}-])"
            + (name.Contains(' ', StringComparison.Ordinal) ? "" : @"(?!\s\p{Lu})"),
        RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
