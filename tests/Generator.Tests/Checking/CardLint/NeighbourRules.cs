using System.Globalization;
using SinoRussia.Generator.Checking.CardLint;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Checking.CardLint;

/// <summary>No front answers another card of its chapter that asks about the same matter.</summary>
public class NeighbourRules(ITestOutputHelper output)
{
    [Theory]
    [InlineData(
        "When did a president of Russia visit China first?", "December 1992",
        "Why did Yeltsin fly home from his first visit to China in December 1992?", "December 1992")]
    [InlineData(
        "Which founder of the club has no border with China?", "Uzbekistan",
        "Why did Uzbekistan, which has no border with China, join?", "Uzbekistan")]
    [InlineData(
        "The rule for the river is the {{c1::main channel}}.", null,
        "What did China gain by the rule of the main channels?", "main channel")]
    [InlineData(
        "Which founder of the club has no border with China?", "Uzbekistan", "Which plan did Uzbekistan have for its railways?", "")]
    [InlineData("When did a president of Russia visit China first?", "December 1992", "What did Yeltsin say of 1992?", "")]
    [InlineData("Which army was the stronger?", "The army", "Why was the army the stronger of the two?", "")]
    public void A_front_does_not_print_the_answer_of_another_card_on_the_same_matter(
        string asked, string? answer, string other, string printed)
    {
        var deck = Written.Deck(
            Written.Event("a", "1992", Written.Card(asked, answer, "one")),
            Written.Event("b", "1992", Written.Card(other, "Something else", "two")));

        var found = NeighbourRule.Find(deck).Select(f => f.Message[..(printed.Length + 22)]);

        Assert.Equal(printed.Length == 0 ? [] : [$"the question prints '{printed}'"], found);
    }

    [Fact]
    public void Answers_on_other_fronts_are_found_without_comparing_every_pair()
    {
        var (small, large) = (Comparisons(400), Comparisons(1600));

        output.WriteLine($"400 cards: {small} comparisons; 1600 cards: {large}");
        Assert.InRange(small, 1, 400 * 40);
        Assert.InRange(large, small, small * 5);

        static int Comparisons(int cards)
        {
            var count = 0;
            var facts = Enumerable.Range(0, cards).Select(i => Written.Event($"event-{i}", "1992", Written.Card(
                $"In which city did {Name(i)} meet the ministers of {Name(i / 7)}?", $"City of {Name(i / 5)}"))).ToArray();
            _ = NeighbourRule.Find(Written.Deck(facts), () => count++).Count();
            return count;
        }

        static string Name(int number) =>
            "Q" + string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(d => (char)('a' + (d - '0'))));
    }
}
