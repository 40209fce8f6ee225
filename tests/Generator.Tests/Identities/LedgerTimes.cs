using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Identities;
using Xunit;

namespace SinoRussia.Generator.Tests.Identities;

/// <summary>Times in the ledger grow exactly where something changed, over any number of editions.</summary>
public class LedgerTimes
{
    private static readonly string[] Ids = ["a", "b", "c", "d"];

    /// <summary>An edition is the text of each card: null for one that is not there yet or is withdrawn, else a digest.</summary>
    [Fact]
    public void Of_any_story_of_editions() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.ArrayOf(Gen.Elements("one", "two", null), Ids.Length))), editions =>
        {
            var ledger = Ledger.None;
            var time = ledger.Edition;
            foreach (var edition in editions)
            {
                time += 7;
                var now = Now(ledger, edition);
                var update = LedgerUpdate.Run(ledger, now, time);
                foreach (var identity in now)
                    AssertTime(ledger.Find("card", identity.Id), update.Ledger.Find("card", identity.Id)!, identity, time);
                Assert.Equal(update.IsChange ? time : ledger.Edition, update.Ledger.Edition);
                Assert.False(LedgerUpdate.Run(update.Ledger, now, time + 1).IsChange);
                ledger = update.Ledger;
            }
        }));

    [Fact]
    public void An_amended_edition_forgets_what_came_in_it_and_dates_it_anew()
    {
        var first = LedgerUpdate.Run(Ledger.None, [Card("a", "one"), Card("b", "one"), Card("gone", "one")], 2_000_000_000).Ledger;
        var second = LedgerUpdate.Run(
            first, [Card("a", "two"), Card("b", "one"), Card("gone", null), Card("slip", "one")], 2_000_000_100).Ledger;

        var amended = LedgerUpdate.Run(
            second.BeforeLastEdition(), [Card("a", "two"), Card("b", "one"), Card("gone", null), Card("new", "one")], 2_000_000_200).Ledger;

        Assert.Null(amended.Find("card", "slip"));
        Assert.Equal(
            [2_000_000_200, 2_000_000_000, 2_000_000_200, 2_000_000_200],
            new[] { "a", "b", "gone", "new" }.Select(id => amended.TimeOf("card", id)));
        Assert.Equal(2_000_000_200, amended.Find("card", "gone")!.Retired);
    }

    [Fact]
    public void A_published_card_keeps_its_id_when_a_newcomer_would_have_come_before_it()
    {
        var ids = new StableIds("two-towns");
        var free = ids.Moment("note", "a/newcomer");
        var again = new StableIds("two-towns");

        again.Take(free);

        Assert.NotEqual(free, again.Moment("note", "a/newcomer"));
    }

    private static List<Identity> Now(Ledger ledger, string?[] texts) =>
    [
        .. Ids.Zip(texts).Select(p => Card(p.First, p.Second))
            .Where(c => c.IsRetired ? ledger.Find("card", c.Id) is not null : ledger.Find("card", c.Id)?.Retired is null),
    ];

    private static Identity Card(string id, string? text) => new("card", id, [], default) { Digest = text, IsRetired = text is null };

    private static void AssertTime(LedgerLine? before, LedgerLine after, Identity identity, long time)
    {
        if (before is null)
            Assert.Equal((time, time), (after.Added, after.Time));
        else if (identity.IsRetired)
            Assert.Equal(before.Retired ?? time, after.Time);
        else
            Assert.Equal(before.Digest == identity.Digest ? before.Time : time, after.Time);
        Assert.True(before is null || after.Time >= before.Time);
    }
}
