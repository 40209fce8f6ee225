using System.Text;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>Learners take one edition, learn, write, rename, skip an edition, and take the next ones.</summary>
public sealed class ReleaseToRelease(ReleaseToRelease.Story story) : IClassFixture<ReleaseToRelease.Story>
{
    private readonly LearnersCollection learner = new();

    private PublishedEditions Editions => story.Editions;

    [Fact]
    public Task What_each_edition_does_to_each_card()
    {
        var told = new StringBuilder();
        Tell("First edition", Take(1));
        Learn();
        Tell("Second edition: one card reworded, a gap and a card more, a card and a fact withdrawn", Take(2));
        Tell("Third edition: a card more, a chapter renamed, a fact moved, the words of a withdrawn card deleted", Take(3));
        Tell("Fourth edition: one card reworded", Take(4));
        Tell("The fourth again", Take(4));
        return Snapshot.Match(told.ToString());

        void Tell(string title, IReadOnlyDictionary<string, string> done)
        {
            told.Append(title).Append('\n');
            foreach (var card in Editions.KnownCards)
                told.Append("  ").Append(card).Append(": ").Append(done.GetValueOrDefault(Guid(card), "not in the package")).Append('\n');
            foreach (var card in learner.Cards.Where(c => c != new LearnersCard(c.Deck)))
                told.Append("  kept: ").Append(card).Append('\n');
            told.Append('\n');
        }
    }

    [Fact]
    public void What_was_learned_stays_in_every_edition()
    {
        Take(1);
        Learn();
        foreach (var edition in new[] { 2, 3, 4 })
        {
            Take(edition);

            Assert.Equal(new LearnersCard("Two Towns::01 The Charter", 30, Flag: 3), learner.Card(Guid("charter-signed/where")));
            Assert.Equal(new LearnersCard("My own deck", 12), learner.Card(Guid("charter-signed/signers"), 1));
            Assert.Equal(new LearnersCard("Two Towns::02 The Quarrel", 90, IsSuspended: true), learner.Card(Guid("flood-1880/when")));
            Assert.Equal(new LearnersCard("Two Towns::01 The Charter"), learner.Card(Guid("charter-signed/signers"), 2));
            Assert.Equal("On the ferry itself", learner.Note(Guid("charter-signed/where")).Fields["Answer"]);
        }
    }

    [Fact]
    public void Withdrawn_cards_are_in_every_later_package_with_their_tag_and_the_reason()
    {
        foreach (var edition in new[] { 2, 3, 4 })
        {
            var package = Editions.Package(edition);
            var note = package.Notes.Single(n => n.Text("guid") == Guid("flood-1880/when"));

            Assert.Contains(" TwoTowns::retired ", note.Text("tags"), StringComparison.Ordinal);
            Assert.Equal(
                "<b>Withdrawn.</b> Nobody can say in which month it was. Suspend or delete this card.", package.FieldsOf(note)["Notice"]);
            Assert.Equal(
                ("The Lune floods: in which month and year?", "March 1880"),
                (package.FieldsOf(note)["Question"], package.FieldsOf(note)["Answer"]));
            var replaced = package.Notes.Single(n => n.Text("guid") == Guid("cartloads-1879/amount"));
            Assert.Equal(
                "<b>Withdrawn.</b> Replaced by “The Ferry Charter is signed”. Suspend or delete this card.",
                package.FieldsOf(replaced)["Notice"]);
            Assert.All(
                new[] { note, replaced },
                n => Assert.Equal(
                    package.Notes.Select(m => m.Number("mod")).Min(), Editions.Package(1).Notes.Select(m => m.Number("mod")).Max()));
            Assert.All(
                new[] { note, replaced },
                n => Assert.True(DueOf(package, n) > package.Notes.Except([note, replaced]).Max(o => DueOf(package, o))));
        }
    }

    [Fact]
    public void Who_skips_an_edition_is_told_of_its_withdrawals_and_corrections()
    {
        Take(1);

        var done = Take(4);

        Assert.Equal("corrected", done[Guid("flood-1880/when")]);
        Assert.Contains("TwoTowns::retired", learner.Note(Guid("flood-1880/when")).Tags);
        Assert.Equal("On the ferry itself", learner.Note(Guid("charter-signed/where")).Fields["Answer"]);
        Assert.Equal("A ferry without a toll", learner.Note(Guid("ferry-charter/bridge")).Fields["Answer"]);
    }

    [Fact]
    public void An_older_package_after_a_newer_one_changes_nothing()
    {
        Take(1);
        Take(4);
        var before = AllNotes();

        Assert.All(Take(2).Concat(Take(1)), d => Assert.Equal("known already", d.Value));

        Assert.Equal(before, AllNotes());
    }

    [Fact]
    public void A_renamed_chapter_and_a_moved_fact_touch_no_note()
    {
        Take(2);

        var done = Take(3);

        Assert.Equal([Guid("ferry-charter/ink")], done.Where(d => d.Value != "known already").Select(d => d.Key));
        Assert.Equal(
            Editions.Package(2).Decks.Select(d => (string)d.Value!["name"]!),
            Editions.Package(3).Decks.Select(d => (string)d.Value!["name"]!));
    }

    [Fact]
    public void Words_that_a_learner_changed_stay_until_a_later_edition_changes_the_card()
    {
        Take(1);
        learner.Write(Guid("charter-signed/where"), "Answer", "On the boat", PublishedEditions.After(2));
        learner.Write(Guid("ferry-charter/toll"), "My notes", "A coin a head.", PublishedEditions.After(1));
        learner.Tag(Guid("ferry-charter/toll"), "mine", PublishedEditions.After(1));

        Assert.Equal("known already", Take(4)[Guid("charter-signed/where")]);

        Assert.Equal("On the boat", learner.Note(Guid("charter-signed/where")).Fields["Answer"]);
        Assert.Equal("A coin a head.", learner.Note(Guid("ferry-charter/toll")).Fields["My notes"]);
        Assert.Contains("mine", learner.Note(Guid("ferry-charter/toll")).Tags);
    }

    [Fact]
    public void Tags_and_notes_of_a_learner_go_with_a_package_that_changes_the_card_and_only_then()
    {
        Take(1);
        foreach (var card in new[] { "charter-signed/where", "charter-signed/when" })
        {
            learner.Write(Guid(card), "My notes", "Think of the bell.", PublishedEditions.After(1));
            learner.Tag(Guid(card), "leech", PublishedEditions.After(1));
        }

        Take(2);

        Assert.Equal(("", false), MineOf("charter-signed/where"));
        Assert.Equal(("Think of the bell.", true), MineOf("charter-signed/when"));

        (string, bool) MineOf(string card) =>
            (learner.Note(Guid(card)).Fields["My notes"], learner.Note(Guid(card)).Tags.Contains("leech"));
    }

    [Fact]
    public void Decks_that_a_learner_renamed_or_made_keep_their_cards()
    {
        Take(1);
        learner.Learn(Guid("charter-signed/where"), 0, c => c with { Deck = "Mine" });
        learner.RenameDeck("Two Towns::02 The Quarrel", "Quarrels");

        Take(3);

        Assert.Equal("Mine", learner.Card(Guid("charter-signed/where")).Deck);
        Assert.Equal("Quarrels", learner.Card(Guid("flood-1880/when")).Deck);
        Assert.Contains("Two Towns::02 The Quarrel", learner.Decks);
    }

    [Fact]
    public void A_field_of_the_learners_own_cuts_off_the_known_cards_of_its_type_as_the_page_says()
    {
        Take(1);
        learner.AddField("Two Towns Question", "Picture");

        var done = Take(2);

        Assert.Equal("refused: another note type", done[Guid("charter-signed/where")]);
        Assert.Equal("added", done[Guid("ferry-charter/bridge")]);
        Assert.Equal("corrected", done[Guid("charter-signed/signers")]);
        Assert.Equal(5, learner.NoteTypes);
    }

    private static long DueOf(AnkiPackage package, Row note) =>
        package.Cards.First(c => c.Number("nid") == note.Number("id")).Number("due");

    private string AllNotes() =>
        string.Join(
            '\n',
            Editions.KnownCards.Select(
                c => string.Join('|', learner.Note(Guid(c)).Fields.Values) + string.Join(' ', learner.Note(Guid(c)).Tags)));

    private void Learn()
    {
        learner.Learn(Guid("charter-signed/where"), 0, c => c with { Interval = 30, Flag = 3 });
        learner.Learn(Guid("charter-signed/signers"), 1, c => c with { Interval = 12, Deck = "My own deck" });
        learner.Learn(Guid("flood-1880/when"), 0, c => c with { Interval = 90, IsSuspended = true });
    }

    private IReadOnlyDictionary<string, string> Take(int edition) => learner.Import(Editions.Package(edition));

    private string Guid(string card) => Editions.Ids.Guid(card);

    /// <summary>The editions, made once for all tests of the class.</summary>
    public sealed class Story : IDisposable
    {
        internal PublishedEditions Editions { get; } = new();

        public void Dispose() => Editions.Dispose();
    }
}
