using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

/// <summary>
/// Cards come in the order of the chapter's prose, and behind those of what they name; a failure of the property prints the seed to replay
/// it with.
/// </summary>
public sealed class OrderOfLearning
{
    private static readonly Location Nowhere = new("test.yaml");
    private static readonly CardSpec Card = SmallGuide.Corpus.Facts.First(f => f.Cards.Count > 0).Cards[0];
    private static readonly Chapter Chapter = SmallGuide.Corpus.Chapters[0];

    /// <param name="prose">Before, body and summary of the chapter, divided by bars.</param>
    /// <param name="facts">Facts in the order of writing: id, date or '-', then '*' for cards,
    /// '>x' for a link in its summary, '@x' for a term it names.</param>
    [Theory]
    [InlineData("|[[b]] [[a]]|", "a 1801 *; b 1900 *", "b a")]
    [InlineData("[[c]]|[[b]] [[c]]|[[a]]", "a 1801 *; b 1900 *; c 1950 *", "c b a")]
    [InlineData("|[[b]] [[a]]|", "a 1801 *; b 1900 * >u; u 1700 *", "b u a")]
    [InlineData("|[[b]] [[a]]|", "a 1801 * >u; b 1900 * >w >u; u 1700 *; w 1600 * >x; x 1999", "b w x u a")]
    [InlineData("|[[b]]|", "a - *; b 1900 *; c 1801 *; d 1700 *", "b d c a")]
    [InlineData("|[[b]] [[a]]|", "a 1801 *; b 1900 * @t; t - *", "t b a")]
    [InlineData("|[[b]] [[a]] [[t]]|", "a 1801 *; b 1900 * @t; t - * @s; s - *", "s t b a")]
    [InlineData("|[[b]] [[a]] [[t]]|", "a 1801 * @t; b 1900 @t; t - *", "b t a")]
    [InlineData("|[[b]] [[a]] [[t]]|", "a 1801 *; b 1900 * @t; t -", "b a t")]
    [InlineData("|[[s]] [[t]]|", "s - * @t; t - * @s", "t s")]
    [InlineData("||", "", "")]
    public void Follows_the_prose(string prose, string facts, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Order(prose, [.. facts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Read)]).Select(f => f.Id)));

    [Fact]
    public void No_card_comes_before_those_of_what_it_names() =>
        Prop.ForAll(Facts(), facts =>
        {
            var order = Order(
                string.Concat("|", string.Join(' ', facts.Where((_, i) => i % 3 == 0).Reverse().Select(f => $"[[{f.Id}]]")), "|"), facts);
            var place = order.Select((f, i) => (f.Id, i)).ToDictionary(p => p.Id, p => p.i);
            var named = facts.ToDictionary(
                f => f.Id,
                f => f.Cards.Count == 0
                    ? []
                    : f.Terms.Select(t => t.Id).Where(t => facts.Any(o => o.Id == t && o.Cards.Count > 0)).ToList());
            return order.Count == facts.Length && facts.All(f => named[f.Id].All(n => place[n] < place[f.Id] || Reaches(n, f.Id, named)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>A chain as long as the largest chapters are needs no stack.</summary>
    [Fact]
    public void A_long_chain_of_names_is_followed_to_its_end()
    {
        var facts = Enumerable.Range(0, 5_000).Select(i => Read($"t{i} - *" + (i < 4_999 ? $" @t{i + 1}" : ""))).ToArray();

        Assert.Equal(facts.Reverse().Select(f => f.Id), Order("||", facts).Select(f => f.Id));
    }

    private static bool Reaches(string from, string to, Dictionary<string, List<string>> named)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
                return true;
            if (seen.Add(id))
                named[id].ForEach(open.Push);
        }

        return false;
    }

    private static IReadOnlyList<Fact> Order(string prose, IReadOnlyList<Fact> facts)
    {
        var parts = prose.Split('|');
        var chapter = Chapter with
        {
            Before = new Prose(parts[0], Nowhere),
            Body = new Prose(parts[1], Nowhere),
            Summary = new Prose(parts[2], Nowhere),
        };
        var corpus = SmallGuide.Corpus with { Chapters = [chapter], Facts = facts };
        return TeachingOrder.Sort(chapter, facts, LinkGraph.Build(corpus, new DiagnosticBag()));
    }

    private static Arbitrary<Fact[]> Facts() =>
        (from count in Gen.Choose(1, 12)
         from names in Gen.ArrayOf(Gen.Choose(0, count - 1), count)
         from more in Gen.ArrayOf(Gen.Choose(0, count - 1), count)
         from cards in Gen.ArrayOf(Gen.Choose(0, 2), count)
         select Enumerable.Range(0, count)
             .Select(
                 i => Read($"t{i} {1800 + (more[i] * 7)} {(cards[i] > 0 ? "*" : "")} @t{names[i]} >t{more[i]}")).ToArray()).ToArbitrary();

    private static Fact Read(string text)
    {
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> Marked(char mark) => words.Skip(2).Where(w => w[0] == mark && w[1..] != words[0]).Select(w => w[1..]);
        return new Term
        {
            Id = words[0],
            Location = Nowhere,
            Title = words[0],
            Summary = new Prose(string.Join(' ', Marked('>').Select(l => $"[[{l}]]")), Nowhere),
            Chapter = new Reference(Chapter.Id, Nowhere),
            Topics = [],
            Importance = 1,
            Date = Edtf.TryParse(words[1], out var date, out _) ? date : null,
            Terms = [.. Marked('@').Select(t => new Reference(t, Nowhere))],
            Cards = words.Contains("*") ? [Card] : [],
        };
    }
}
