using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

public sealed class Locking : IDisposable
{
    private const string Ledger = "content/identities.lock";
    private const string Events = "content/events/events.yaml";
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Writes_a_line_for_everything_that_is_published()
    {
        var run = project.Run("lock", "--time", "2026-01-10T00:00:00Z");

        await Snapshot.Match($"{run}\n-- {Ledger}\n{await File.ReadAllTextAsync(project.PathOf(Ledger))}");
    }

    [Fact]
    public void Changes_nothing_when_nothing_has_changed()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        var before = File.ReadAllText(project.PathOf(Ledger));

        Assert.Equal(
            new ToolRun(0, $"{Ledger} is up to date\n", ""), WithoutWarnings(project.Run("lock", "--time", "2026-02-10T00:00:00Z")));

        Assert.Equal(before, File.ReadAllText(project.PathOf(Ledger)));
        Assert.Equal([Ledger.Split('/')[1]], Directory.GetFiles(project.PathOf("content"), "identities*").Select(Path.GetFileName));
    }

    [Fact]
    public void Without_a_ledger_a_build_may_not_be_locked()
    {
        Assert.Equal(0, project.Run("build").Code);
        var run = project.Run("build", "--locked");

        Assert.Equal(1, run.Code);
        Assert.Contains(
            $"{Ledger}: error SR521: there is no ledger of what was published; expected one\n    hint: run 'sinorussia lock'", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_build_names_each_card_that_the_ledger_does_not_know()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");
        project.Edit(
            "content/documents/documents.yaml", "  cards:\n",
            "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");

        var (open, locked) = (project.Run("build"), project.Run("build", "--locked"));

        Assert.Equal((0, 1), (open.Code, locked.Code));
        Assert.Contains(
            $"{Ledger}: warning SR522: the ledger does not know what is new or has changed since it was written (card 2)\n    hint: run "
                + "'sinorussia lock'",
            open.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"{Events}:29:5: error SR522: card 'charter-signed/where' has changed; expected the ledger to know it", locked.Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "content/documents/documents.yaml:21:5: error SR522: card 'ferry-charter/ink' is new; expected the ledger to know it",
            locked.Error, StringComparison.Ordinal);
        project.Run("lock", "--time", "2026-02-10T00:00:00Z");
        Assert.Equal(0, project.Run("build", "--locked").Code);
    }

    [Fact]
    public void A_template_that_changes_what_cards_say_makes_the_ledger_stale()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        Directory.CreateDirectory(project.PathOf("templates/anki"));
        File.WriteAllText(project.PathOf("templates/anki/style.anki.css"), ".card { color: teal }\n");

        var run = project.Run("build", "--locked");

        Assert.Equal(4, run.Error.Split("error SR522: notetype").Length - 1);
    }

    [Theory]
    [InlineData("2026-01-10T00:00:00Z")]
    [InlineData("2026-01-09T00:00:00Z")]
    [InlineData("9999-01-01T00:00:00Z")]
    public void An_edition_is_later_than_the_one_before_and_not_to_come(string time)
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        var before = File.ReadAllText(project.PathOf(Ledger));
        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");

        var run = project.Run("lock", "--time", time);

        Assert.Equal(1, run.Code);
        Assert.Contains(
            $"{Ledger}: error SR523: the edition's time would be {time}; expected one after the last, 2026-01-10T00:00:00Z, and not to "
                + "come",
            run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(project.PathOf(Ledger)));
    }

    [Fact]
    public void Mistakes_in_the_content_leave_the_ledger_as_it_is()
    {
        project.Break();

        Assert.Equal(1, project.Run("lock").Code);

        Assert.False(File.Exists(project.PathOf(Ledger)));
    }

    [Fact]
    public void A_deck_keeps_its_name_when_its_chapter_is_renamed()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit("content/guide/01-the-charter.md", "title: The Charter", "title: The Charter and the ferry");

        Assert.Equal(0, project.Run("lock", "--time", "2026-02-10T00:00:00Z").Code);
        Assert.Equal(0, project.Run("build", "--locked").Code);

        var text = TextOf("two-towns-2026-01-10.txt");
        Assert.Contains("\tTwo Towns::01 The Charter\t", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Two Towns::01 The Charter and", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_whose_cards_have_moved_to_other_chapters_need_not_be_shipped()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        foreach (var file in new[] { Events, "content/positions/positions.yaml" })
            project.Edit(file, "chapter: the-quarrel", "chapter: the-charter");

        Assert.Equal(0, project.Run("lock", "--time", "2026-02-10T00:00:00Z").Code);

        Assert.Contains("deck\tthe-quarrel\t", File.ReadAllText(project.PathOf(Ledger)), StringComparison.Ordinal);
        Assert.Equal(0, project.Run("build", "--locked").Code);
        Assert.DoesNotContain("Two Towns::02", TextOf("two-towns-2026-01-10.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withdrawn_keeps_its_page_which_leads_on()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit("content/guide/01-the-charter.md", "[[cartloads-1879|grew]]", "grew");
        File.AppendAllText(
            project.PathOf("content/figures/figures.yaml"), "  retired: The count was a *guess*.\n  replaced_by: charter-signed\n");

        Assert.Equal(0, project.Run("build").Code);

        var page = File.ReadAllText(Path.Combine(project.Site, "figures", "cartloads-1879.html"));
        Assert.Contains("<p>This is no longer part of the guide. The count was a <em>guess</em>.</p>", page, StringComparison.Ordinal);
        Assert.Contains("Read instead: <a class=\"to-event\" href=\"../events/charter-signed.html\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "cartloads-1879", File.ReadAllText(Path.Combine(project.Site, "figures", "index.html")), StringComparison.Ordinal);
        Assert.Contains(
            "Read instead: [The Ferry Charter is signed](../events/charter-signed.md).",
            File.ReadAllText(Path.Combine(project.Site, "markdown", "figures", "cartloads-1879.md")), StringComparison.Ordinal);
        Assert.Contains("\"withdrawn\"", File.ReadAllText(Path.Combine(project.Site, "data", "facts.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amended_edition_lets_go_what_nobody_has()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit(
            "content/documents/documents.yaml", "  cards:\n",
            "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");
        project.Run("lock", "--time", "2026-02-10T00:00:00Z");
        project.Edit(
            "content/documents/documents.yaml",
            "    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n", "");

        Assert.Contains("SR291", project.Run("lock", "--time", "2026-02-11T00:00:00Z").Error, StringComparison.Ordinal);
        Assert.Equal(0, project.Run("lock", "--amend", "--time", "2026-02-11T00:00:00Z").Code);

        Assert.DoesNotContain("ferry-charter/ink", File.ReadAllText(project.PathOf(Ledger)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_edition_bears_the_name_of_one()
    {
        Assert.Equal(0, project.Run("build").Code);
        Assert.Equal(["two-towns-draft.apkg", "two-towns-glossary.txt", "two-towns.csv"], DeckFiles());

        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Run("build");
        Assert.Equal(["two-towns-2026-01-10.txt", "two-towns-glossary.txt", "two-towns.apkg", "two-towns.csv"], DeckFiles());

        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");
        project.Run("build");
        Assert.Equal(["two-towns-draft.apkg", "two-towns-glossary.txt", "two-towns.csv"], DeckFiles());
        Assert.Contains("<b>This is a draft.</b>", TextOf("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_sees_a_gap_that_is_gone_and_a_number_that_is_used_for_another()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit(
            Events, "{{c1::Ilse Brand::for Alder}} and {{c2::Pell Odum::for Birk}}", "{{c1::Ilse Brand::for Alder}} and Pell Odum");
        Assert.Contains(
            "card 'charter-signed/signers' was published with a gap c2 and has none now; expected every gap that learners have",
            project.Run("check").Error,
            StringComparison.Ordinal);

        project.Edit(
            Events, "{{c1::Ilse Brand::for Alder}} and Pell Odum", "{{c2::Ilse Brand::for Alder}} and {{c1::Pell Odum::for Birk}}");
        Assert.Contains(
            "gap c1 of card 'charter-signed/signers' was published hiding 'Ilse Brand', which stands elsewhere in the text, and hides "
                + "'Pell Odum' now",
            project.Run("check").Error, StringComparison.Ordinal);

        project.Edit(
            Events, "{{c2::Ilse Brand::for Alder}} and {{c1::Pell Odum::for Birk}}",
            "{{c1::Mayor Brand::for Alder}} and {{c2::Pell Odum::for Birk}}");
        Assert.Equal(0, project.Run("check").Code);
    }

    [Fact]
    public void An_amended_edition_is_told_as_if_it_had_been_made_once()
    {
        project.Run("lock", "--time", "2026-01-10T00:00:00Z");
        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");
        project.Run("lock", "--time", "2026-02-10T00:00:00Z");
        project.Edit(Events, "answer: On the ferry itself }", "answer: On the ferry }");
        project.Edit(
            "content/documents/documents.yaml", "  cards:\n",
            "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");

        Assert.Equal(0, project.Run("lock", "--amend", "--time", "2026-02-11T00:00:00Z").Code);

        var changes = File.ReadAllLines(project.PathOf(Ledger)).Where(l => l.StartsWith("change\t", StringComparison.Ordinal)).ToList();
        Assert.Contains("ferry-charter/ink\t", Assert.Single(changes), StringComparison.Ordinal);
        Assert.Contains(
            "\tadded=2026-01-10T00:00:00Z\ttext=",
            File.ReadAllLines(project.PathOf(Ledger)).Single(l => l.StartsWith("card\tcharter-signed/where\t", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    private string TextOf(string file) => File.ReadAllText(Path.Combine(project.Site, "flashcards", file));

    private IEnumerable<string> DeckFiles() =>
        Directory.GetFiles(Path.Combine(project.Site, "flashcards")).Select(f => Path.GetFileName(f))
            .Where(f => f.StartsWith("two-towns", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static ToolRun WithoutWarnings(ToolRun run) => run with { Error = "" };
}
