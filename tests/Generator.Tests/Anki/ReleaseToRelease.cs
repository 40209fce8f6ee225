using System.Text;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A learner takes one edition, learns, and takes the next ones.</summary>
public sealed class ReleaseToRelease : IDisposable
{
    private const string Events = "content/events/events.yaml";
    private readonly SampleProject project = new();
    private readonly LearnersCollection learner = new();
    private readonly StableIds ids = new("two-towns");

    public void Dispose() => project.Dispose();

    [Fact]
    public Task What_each_edition_does_to_each_card()
    {
        var story = new StringBuilder();
        Tell("First edition", Take("2026-01-10T00:00:00Z"));
        Learn();
        WriteSecond();
        Tell("Second edition: one card reworded, a gap and a card more, a card and a fact withdrawn", Take("2026-02-10T00:00:00Z"));
        WriteThird();
        Tell("Third edition: a card more", Take("2026-03-10T00:00:00Z"));
        Tell("The third again", learner.Import(Package()));
        return Snapshot.Match(story.ToString());

        void Tell(string title, IReadOnlyDictionary<string, string> done)
        {
            story.Append(title).Append('\n');
            foreach (var card in KnownCards())
                story.Append("  ").Append(card).Append(": ").Append(done.GetValueOrDefault(ids.Guid(card), "not in the package")).Append('\n');
            foreach (var card in learner.Cards.Where(c => c != new LearnersCard(c.Deck)))
                story.Append("  kept: ").Append(card).Append('\n');
            story.Append('\n');
        }
    }

    [Fact]
    public void What_was_learned_stays_in_every_edition()
    {
        Take("2026-01-10T00:00:00Z");
        Learn();
        WriteSecond();

        Take("2026-02-10T00:00:00Z");

        Assert.Equal(new LearnersCard("Two Towns::01 The Charter", 30, Flag: 3), learner.Card(ids.Guid("charter-signed/where")));
        Assert.Equal(new LearnersCard("My own deck", 12), learner.Card(ids.Guid("charter-signed/signers"), 1));
        Assert.Equal(new LearnersCard("Two Towns::02 The Quarrel", 90, IsSuspended: true), learner.Card(ids.Guid("flood-1880/when")));
        Assert.Equal(new LearnersCard("Two Towns::01 The Charter"), learner.Card(ids.Guid("charter-signed/signers"), 2));
        Assert.Equal("On the ferry itself", learner.Note(ids.Guid("charter-signed/where")).Fields["Answer"]);
    }

    [Fact]
    public void Withdrawn_cards_are_sent_once_with_their_tag_and_the_reason()
    {
        Take("2026-01-10T00:00:00Z");
        WriteSecond();
        Take("2026-02-10T00:00:00Z");

        var note = learner.Note(ids.Guid("flood-1880/when"));
        Assert.Contains("TwoTowns::retired", note.Tags);
        Assert.Equal("<b>Withdrawn.</b> Nobody can say in which month it was. Suspend or delete this card.", note.Fields["Notice"]);
        Assert.Equal("<b>Withdrawn.</b> Replaced by “The Ferry Charter is signed”. Suspend or delete this card.", learner.Note(ids.Guid("cartloads-1879/amount")).Fields["Notice"]);
        Assert.Equal("March 1880", note.Fields["Answer"]);

        WriteThird();
        Take("2026-03-10T00:00:00Z");

        Assert.DoesNotContain(ids.Guid("flood-1880/when"), Package().Notes.Select(n => n.Text("guid")));
        var later = new LearnersCollection();
        later.Import(Package());
        Assert.False(later.Has(ids.Guid("flood-1880/when")));
    }

    [Fact]
    public void The_text_file_corrects_leaves_the_learners_notes_alone_and_says_what_has_changed()
    {
        Take("2026-01-10T00:00:00Z");
        var (changed, same) = (ids.Guid("charter-signed/where"), ids.Guid("charter-signed/when"));
        learner.Write(changed, "My notes", "Think of the ferry bell.");
        WriteSecond();
        Lock("2026-02-10T00:00:00Z");

        learner.Import(File.ReadAllText(Path.Combine(project.Site, "flashcards", "two-towns.txt")));

        Assert.Equal("On the ferry itself", learner.Note(changed).Fields["Answer"]);
        Assert.Equal("Think of the ferry bell.", learner.Note(changed).Fields["My notes"]);
        Assert.Contains("TwoTowns::changed::2026-02", learner.Note(changed).Tags);
        Assert.DoesNotContain(learner.Note(same).Tags, t => t.Contains("::changed::", StringComparison.Ordinal));
        Assert.Contains("TwoTowns::retired", learner.Note(ids.Guid("flood-1880/when")).Tags);
        Assert.DoesNotContain(Package().Notes, n => n.Text("tags").Contains("::changed::", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Learners_are_told_what_changed()
    {
        Take("2026-01-10T00:00:00Z");
        WriteSecond();
        Take("2026-02-10T00:00:00Z");

        await Snapshot.Match(await File.ReadAllTextAsync(Path.Combine(project.Site, "flashcards", "CHANGES.md")), "md");
    }

    private void WriteSecond()
    {
        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");
        project.Edit(Events, "{{c2::Pell Odum::for Birk}}.", "{{c2::Pell Odum::for Birk}} on the {{c3::Lune}}.");
        project.Edit(Events, "words: the flood of March 1880 }\n  cards:\n    when: {}", "words: the flood of March 1880 }\n  cards:\n    when: { retired: Nobody can say in which month it was. }");
        project.Edit("content/documents/documents.yaml", "  cards:\n", "  cards:\n    bridge: { ask: \"What crossed the Lune before the Ferry Charter of 1871 was signed?\", answer: A free ferry }\n");
        project.Edit("content/guide/01-the-charter.md", "[[cartloads-1879|grew]]", "grew");
        File.AppendAllText(project.PathOf("content/figures/figures.yaml"), "  replaced_by: charter-signed\n");
    }

    private void WriteThird() =>
        project.Edit("content/documents/documents.yaml", "  cards:\n", "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");

    private void Learn()
    {
        learner.Learn(ids.Guid("charter-signed/where"), 0, c => c with { Interval = 30, Flag = 3 });
        learner.Learn(ids.Guid("charter-signed/signers"), 1, c => c with { Interval = 12, Deck = "My own deck" });
        learner.Learn(ids.Guid("flood-1880/when"), 0, c => c with { Interval = 90, IsSuspended = true });
    }

    private IReadOnlyDictionary<string, string> Take(string edition)
    {
        Lock(edition);
        return learner.Import(Package());
    }

    private void Lock(string edition)
    {
        var locked = project.Run("lock", "--time", edition);
        Assert.True(locked.Code == 0, locked.Error);
        var built = project.Run("build", "--locked");
        Assert.True(built.Code == 0, built.Error);
    }

    private AnkiPackage Package() => AnkiPackage.Read(Path.Combine(project.Site, "flashcards", "two-towns.apkg"));

    private IEnumerable<string> KnownCards() =>
        File.ReadAllLines(project.PathOf("content/identities.lock")).Where(l => l.StartsWith("card\t", StringComparison.Ordinal)).Select(l => l.Split('\t')[1]);
}
