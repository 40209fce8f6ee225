using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>Learners who keep notes of their own take the text files of the editions instead of the packages.</summary>
public sealed class TextUpdates(ReleaseToRelease.Story story) : IClassFixture<ReleaseToRelease.Story>
{
    private readonly LearnersCollection learner = new();

    private PublishedEditions Editions => story.Editions;

    [Theory]
    [InlineData(2, "cartloads-1879/amount", "charter-signed/signers", "charter-signed/where", "ferry-charter/bridge", "flood-1880/when")]
    [InlineData(3, "ferry-charter/ink")]
    [InlineData(4, "ferry-charter/bridge")]
    public void A_file_holds_what_its_edition_brought_changed_or_withdrew(int edition, params string[] cards) =>
        Assert.Equal(
            cards.Select(Guid).Order(StringComparer.Ordinal),
            TextFile.Read(Editions.Update(edition)).Select(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_first_file_holds_all_that_came_first() => Assert.Equal(7, TextFile.Read(Editions.Update(1)).Count);

    [Fact]
    public void The_files_correct_and_leave_the_learners_notes_alone_and_say_what_has_changed()
    {
        learner.Import(Editions.Package(1));
        var (changed, same) = (Guid("charter-signed/where"), Guid("charter-signed/when"));
        foreach (var guid in new[] { changed, same })
        {
            learner.Write(guid, "My notes", "Think of the ferry bell.", PublishedEditions.After(1));
            learner.Tag(guid, "mine", PublishedEditions.After(1));
        }

        learner.Import(Editions.Package(4), updates: false);
        foreach (var edition in new[] { 2, 3, 4 })
            learner.Import(Editions.Update(edition), PublishedEditions.After(4));

        Assert.Equal("On the ferry itself", learner.Note(changed).Fields["Answer"]);
        Assert.All(new[] { changed, same }, g => Assert.Equal("Think of the ferry bell.", learner.Note(g).Fields["My notes"]));
        Assert.Contains("TwoTowns::changed::2026-02", learner.Note(changed).Tags);
        Assert.DoesNotContain("mine", learner.Note(changed).Tags);
        Assert.Contains("mine", learner.Note(same).Tags);
        Assert.DoesNotContain(learner.Note(same).Tags, t => t.Contains("::changed::", StringComparison.Ordinal));
        Assert.Contains("TwoTowns::retired", learner.Note(Guid("flood-1880/when")).Tags);
        Assert.Equal("Two Towns::01 The Charter", learner.Card(Guid("ferry-charter/ink")).Deck);
        Assert.DoesNotContain(Editions.Package(4).Notes, n => n.Text("tags").Contains("::changed::", StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_file_of_the_same_download_after_a_newer_one_changes_nothing()
    {
        learner.Import(Editions.Package(1));
        foreach (var edition in new[] { 2, 3, 4 })
            learner.Import(Editions.Update(edition), PublishedEditions.After(4));

        Assert.All(learner.Import(Editions.Update(2), PublishedEditions.After(4) + 1), d => Assert.Equal("known already", d.Value));
    }

    [Fact]
    public void A_renamed_note_type_is_missing_for_the_files_as_the_page_says()
    {
        learner.Import(Editions.Package(1));
        learner.RenameType("Two Towns Question", "Mine");

        Assert.Equal("note type missing", learner.Import(Editions.Update(2), PublishedEditions.After(2))[Guid("charter-signed/where")]);
    }

    [Fact]
    public Task Learners_are_told_what_changed() => Snapshot.Match(Editions.Changes(4), "md");

    [Fact]
    public void What_is_told_of_an_edition_is_told_for_ever()
    {
        foreach (var edition in new[] { 1, 2, 3 })
        {
            var told = Editions.Changes(edition);
            var own = told[told.IndexOf("\n## ", StringComparison.Ordinal)..].ReplaceLineEndings("\n").Trim();
            Assert.EndsWith(own, Editions.Changes(edition + 1).Trim(), StringComparison.Ordinal);
        }
    }

    private string Guid(string card) => Editions.Ids.Guid(card);
}
