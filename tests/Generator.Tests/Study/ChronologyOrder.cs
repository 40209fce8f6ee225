using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Dates;
using SinoRussia.Generator.Tests.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

/// <summary>The order of time holds for any dates; a failure prints the seed to replay it with.</summary>
public sealed class ChronologyOrder
{
    private static readonly Config Hundred = Config.QuickThrowOnFailure.WithMaxTest(100);

    private static readonly Event Sample = SmallGuide.Corpus.Of<Event>().First();

    [Fact]
    public void Entries_stand_by_earliest_day_then_latest_then_importance_then_text_then_id() =>
        Prop.ForAll(Facts(), facts =>
        {
            var order = Order(facts);
            return order.Zip(order.Skip(1)).All(p => Compare(p.First, p.Second) < 0);
        }).Check(Hundred);

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_writing() =>
        Prop.ForAll(
            Facts().Generator.SelectMany(facts => Gen.Shuffle(facts), (facts, shuffled) => (facts, shuffled)).ToArbitrary(),
            written => Order(written.facts).SequenceEqual(Order(written.shuffled))).Check(Hundred);

    /// <summary>Days as numbers, open and unknown starts before all others, open and unknown ends after them.</summary>
    private static int Compare(Fact a, Fact b)
    {
        (int Start, int End, int Unimportance) KeyOf(Fact f) =>
            (Number(f.Date!.Earliest) ?? int.MinValue, Number(f.Date!.Latest) ?? int.MaxValue, -f.Importance);
        var byTime = KeyOf(a).CompareTo(KeyOf(b));
        var byText = byTime != 0 ? byTime : string.CompareOrdinal(a.Date!.Text, b.Date!.Text);
        return byText != 0 ? byText : string.CompareOrdinal(a.Id, b.Id);
    }

    private static int? Number(Day? day) => day is { } d ? d.Year * 400 + d.Month * 32 + d.DayOfMonth : null;

    private static IReadOnlyList<Fact> Order(IReadOnlyList<Fact> facts) =>
        [.. ChronologyBuilder.Build(SmallGuide.Corpus with { Facts = facts }).Select(e => e.Fact)];

    private static Arbitrary<Event[]> Facts() =>
        Gen.ArrayOf(AnyDate.Generator.SelectMany(_ => Gen.Choose(1, 3), (date, importance) => (date, importance)))
            .Select(all => all.Select((f, i) => Sample with { Id = $"event-{i}", Date = f.date, Importance = f.importance }).ToArray())
            .ToArbitrary();
}
