using System.Globalization;
using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Checking.CardLint;

/// <summary>
/// The rules that compare cards with each other, with holders and with the whole deck; waivers; the deck of this repository.
/// </summary>
public class LintRules(ITestOutputHelper output)
{
    [Theory]
    [InlineData("In which city did Putin and Jiang meet?", "In which city did Putin and Jiang meet in July 2000?", "one")]
    [InlineData("What did the joint statement call the relationship of the states?", "What did the joint declaration call the "
        + "relationship of the states?", "one another")]
    [InlineData("Where did the prime ministers of the states meet?", "Where did prime ministers of these states meet?", "one another")]
    [InlineData("In 2002 China ordered {{c1::eight}} submarines.", "In 2002 China ordered {{c1::two}} big submarines.", "one")]
    [InlineData("What did the joint statement of 1992 call the relationship?", "What did the joint statement of 1994 call the "
        + "relationship?", "")]
    [InlineData("Which Chinese leader was Mao's rival in the split?", "Which Soviet leader was Mao's rival in the split?", "")]
    [InlineData("In which city did the prime ministers meet that summer?", "In which year did the prime ministers meet that summer?", "")]
    [InlineData("Where did the ministers of both states meet?", "When did the ministers of both states meet?", "")]
    [InlineData("Who signed the first treaty of alliance?", "Who signed the second treaty of alliance?", "")]
    [InlineData("Who won?", "Who won?", "")]
    public void Look_alikes_need_a_clue(string one, string other, string expected)
    {
        var deck = Written.Deck(
            Written.Event("one", "1992", Written.Card(one, IsCloze(one) ? null : "first answer")),
            Written.Event("another", "1992", Written.Card(other, IsCloze(other) ? null : "second answer")));

        var found = LookAlikeRule.Find(deck).Select(f => f.Card.Fact.Id);

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("Yeltsin visits Beijing", "visits")]
    [InlineData("Lavrov receives Wang Yi in Moscow", "receives")]
    [InlineData("Putin is elected president", "elected")]
    [InlineData("Five states sign in Shanghai", "sign")]
    [InlineData("Yeltsin's first visit to Beijing", "")]
    [InlineData("The summit of 1996", "")]
    [InlineData("The treaty is signed", "")]
    [InlineData("The Soviet Union is dissolved", "")]
    public void A_date_is_asked_of_what_happened_once(string title, string word)
    {
        var deck = Written.Deck(Written.Event("a", "1992-12-17", Date()) with { Title = title });

        Assert.Equal(
            word.Length == 0 ? [] : [$"'{word}' fits"], DateQuestionRule.SeveralDates(deck).Select(f => f.Message[..(word.Length + 7)]));
    }

    [Fact]
    public void A_date_is_not_asked_of_a_title_that_another_event_has_as_well()
    {
        var deck = Written.Deck(
            Written.Event("a", "1969-03-02", Date()) with { Title = "Shots on the Ussuri" },
            Written.Event("b", "1969-03-15") with { Title = "More shots on the Ussuri" },
            Written.Event("c", "1969-08-13", Date()) with { Title = "Shots in Xinjiang" });

        Assert.Equal(
            ["'Shots on the Ussuri' could also be 'More shots on the Ussuri' (15 March 1969); expected a question for one date"],
            DateQuestionRule.SeveralDates(deck).Select(f => f.Message));
    }

    [Theory]
    [InlineData("The attacks of September 11", "2001-09-11", true)]
    [InlineData("The coup of August 1991", "1991-08-19", true)]
    [InlineData("The plan of 2002 fails", "2009", false)]
    [InlineData("The coup in Moscow fails", "1991-08-21", false)]
    public void A_title_does_not_tell_the_date_that_is_asked_for(string title, string date, bool isTold)
    {
        var deck = Written.Deck(Written.Event("a", date, Date()) with { Title = title });

        Assert.Equal(isTold, DateQuestionRule.DateInTitle(deck).Any());
    }

    [Fact]
    public void A_holder_is_named_once_and_a_state_may_be_asked_about_itself()
    {
        var deck = Written.Deck(
            Written.Event("a", "1992", Written.Card("What did Bosnia and Herzegovina want?", "Peace", holder: "bosnia")),
            new Person
            {
                Id = "ni",
                Title = "Ni Xiaoquan",
                Location = default,
                Summary = new Prose("A scholar.", default),
                Chapter = new Reference("chapter", default),
                Topics = [],
                Importance = 1,
                Cards =
                [
                    Written.Card("Why did Ni doubt it?", "Trade", "twice", "ni"),
                    Written.Card("Why was it in doubt?", "Trade", "once", "ni"),
                ],
            });

        Assert.Equal(["twice"], HolderRule.NamedTwice(deck).Select(f => f.Card.Card.Key));
    }

    private static CardSpec Date() => Written.Card("x", null) with { Key = "when", Form = CardForm.Date, Ask = null };

    [Fact]
    public void Look_alikes_with_one_answer_or_with_two_holders_are_no_matter()
    {
        var deck = Written.Deck(
            Written.Event("a", "1992", Written.Card("In which city did Putin and Jiang meet?", "Beijing")),
            Written.Event("b", "1992", Written.Card("In which city did Putin and Jiang meet in 2000?", "Beijing")),
            Written.Event("c", "1992", Written.Card("What did the two states call their partnership?", "Strong", holder: "china")),
            Written.Event("d", "1992", Written.Card("What did the two states call their partnership in 2000?", "Weak", holder: "bosnia")));

        Assert.Empty(LookAlikeRule.Find(deck));
    }

    [Fact]
    public void Look_alikes_are_found_without_comparing_every_pair()
    {
        var (small, large) = (Comparisons(400), Comparisons(1600));

        output.WriteLine($"400 cards: {small} comparisons; 1600 cards: {large}");
        Assert.InRange(small, 1, 400 * 40);
        Assert.InRange(large, small, small * 5);

        static int Comparisons(int cards)
        {
            var count = 0;
            var facts = Enumerable.Range(0, cards).Select(i => Written.Event(
                $"event-{i}", "1992",
                Written.Card($"In which city did {Name(i)} meet the ministers of {Name(i / 7)}?", $"City {i}"))).ToArray();
            _ = LookAlikeRule.Find(Written.Deck(facts), () => count++).Count();
            return count;
        }

        static string Name(int number) =>
            "Q" + string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(d => (char)('a' + (d - '0'))));
    }

    [Theory]
    [InlineData("What kind of border was wanted in 1992?", null, true)]
    [InlineData("What kind of border did China want in 1992?", null, false)]
    [InlineData("What kind of border did the Chinese premier want in 1992?", null, false)]
    [InlineData("What kind of border did Beijing want in 1992?", null, true)]
    [InlineData("What kind of border was wanted in 1992?", "china", false)]
    [InlineData("In 1992 a border of {{c1::peace}} was wanted.", null, true)]
    [InlineData("In 1992 China wanted a border of {{c1::peace}}.", null, false)]
    public void Opinions_are_asked_with_their_holder(string question, string? holder, bool isFound)
    {
        var deck = Written.Deck(
            Written.Position("border-of-peace", "china", Written.Card(question, IsCloze(question) ? null : "Peaceful", holder: holder)));

        Assert.Equal(isFound ? 1 : 0, HolderRule.Find(deck).Count());
    }

    [Theory]
    [InlineData("When did the talks begin?", "In March", true)]
    [InlineData("In which year did the talks begin?", "1992", true)]
    [InlineData("Since which month did Mao hold talks?", "March 1992", true)]
    [InlineData("What year saw talks?", "1992", true)]
    [InlineData("The talks began in {{c1::1992}} in Moscow.", null, true)]
    [InlineData("The talks began in {{c1::March 1992}} in Moscow.", null, true)]
    [InlineData("When did Putin, as he said, begin talks?", "As president", true)]
    [InlineData("When, by his own account, did Putin begin talks?", "As president", true)]
    [InlineData("According to Ni Xiaoquan, when did Putin begin talks?", "As president", true)]
    [InlineData("Putin's visit to Beijing: when?", "In summer", true)]
    [InlineData("When Russia annexed Crimea, how did China vote?", "It abstained", false)]
    [InlineData("Where did the talks of 1992 begin?", "In Moscow", false)]
    [InlineData("Which statement came first?", "That of 1992", false)]
    [InlineData("In 1992 the talks began in {{c1::Moscow}}.", null, false)]
    public void Cards_that_ask_for_a_date_are_known(string question, string? answer, bool asks)
    {
        var deck = Written.Deck(Written.Event("talks", "1992", Written.Card(question, answer)));

        Assert.Equal(asks, DateShare.AsksForDate(deck.Cards[0]));
    }

    [Theory]
    [InlineData(4, 8, false)]
    [InlineData(5, 8, true)]
    [InlineData(11, 0, false)]
    public void More_than_a_third_of_dates_is_too_much_of_a_dozen_or_more(int dates, int others, bool isFound)
    {
        var cards = Enumerable.Range(0, dates).Select(i => Written.Card($"In which year did talks {i} begin?", "1992", $"d{i}"))
            .Concat(Enumerable.Range(0, others).Select(i => Written.Card($"Where did talks {i} begin?", "Moscow", $"o{i}")));
        var corpus = Written.CorpusOf("en", Written.Event("talks", "1992", [.. cards]));
        var bag = new DiagnosticBag();

        DateShare.Run(new LintedDeck(corpus), corpus.Subject, bag);

        Assert.Equal(isFound ? [new Location("subject.yaml", 1, 1)] : [], bag.InReadingOrder().Select(d => d.Location));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("de", false)]
    public void English_words_mean_something_in_English_only(string language, bool isFound)
    {
        var corpus = Written.CorpusOf(language, Written.Event("talks", "1992", Written.Card("Did Putin win?", "No")));
        var bag = new DiagnosticBag();

        CardLinter.Run(corpus, new LintedDeck(corpus), bag);

        Assert.Equal(isFound, bag.InReadingOrder().Any(d => d.Code == CardLintCodes.YesOrNo));
    }

    [Fact]
    public void The_deck_of_this_repository_has_no_finding_and_few_waivers()
    {
        var bag = new DiagnosticBag();
        var corpus = CorpusLoader.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"), bag)!;
        FactChecks.Run(corpus, bag);

        var cards = corpus.Facts.SelectMany(f => f.Cards).ToList();
        var waivers = cards.SelectMany(c => c.Waivers).ToList();
        output.WriteLine(
            $"{cards.Count} cards, {waivers.Count} waivers: "
                + $"{string.Join(", ", waivers.GroupBy(w => w.Code).Select(g => $"{g.Count()} of {g.Key}"))}");
        Assert.Empty(bag.InReadingOrder());
        Assert.InRange(cards.Count(c => c.Waivers.Count > 0), 0, cards.Count / 20);
    }

    private static bool IsCloze(string question) => question.Contains("{{c", StringComparison.Ordinal);
}
