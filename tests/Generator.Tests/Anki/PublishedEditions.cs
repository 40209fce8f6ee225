using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Tests.Cli;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>
/// Four editions of the small sample, as their learners find them: the second rewords, adds a gap and a card, and withdraws a card and a
/// fact; the third deletes the withdrawn card from the content, renames a chapter, moves a fact and adds a card; the fourth rewords
/// another.
/// </summary>
internal sealed class PublishedEditions : IDisposable
{
    private const string Events = "content/events/events.yaml";
    private const string Documents = "content/documents/documents.yaml";
    private static readonly string[] Times =
    [
        "2026-01-10T00:00:00Z", "2026-02-10T00:00:00Z", "2026-03-10T00:00:00Z", "2026-04-10T00:00:00Z",
    ];

    private readonly SampleProject project = new();
    private readonly List<AnkiPackage> packages = [];
    private readonly List<string> changes = [];

    public PublishedEditions()
    {
        foreach (var (time, write) in Times.Zip((Action[])[() => { }, WriteSecond, WriteThird, WriteFourth]))
        {
            write();
            Demand(project.Run("lock", "--time", time));
            Demand(project.Run("build", "--locked"));
            packages.Add(AnkiPackage.Read(Path.Combine(Folder, "two-towns.apkg")));
            changes.Add(File.ReadAllText(Path.Combine(Folder, "CHANGES.md")));
        }
    }

    public StableIds Ids { get; } = new("two-towns");

    /// <summary>The cards that ever were, by id.</summary>
    public IReadOnlyList<string> KnownCards =>
        [
            .. File.ReadAllLines(project.PathOf("content/identities.lock"))
                .Where(l => l.StartsWith("card\t", StringComparison.Ordinal))
                .Select(l => l.Split('\t')[1]),
        ];

    public SampleProject Project => project;

    private string Folder => Path.Combine(project.Site, "flashcards");

    /// <param name="edition">From 1.</param>
    public AnkiPackage Package(int edition) => packages[edition - 1];

    /// <summary>CHANGES.md as it was published with an edition.</summary>
    public string Changes(int edition) => changes[edition - 1];

    /// <summary>The text file of an edition as the last build offers it.</summary>
    public string Update(int edition) => File.ReadAllText(Path.Combine(Folder, $"two-towns-{Times[edition - 1][..10]}.txt"));

    /// <summary>Some days before the next edition, when learners learn and write.</summary>
    public static long After(int edition) => LedgerFile.ReadTime(Times[edition - 1])!.Value + (3 * 24 * 60 * 60);

    public void Dispose() => project.Dispose();

    private void WriteSecond()
    {
        project.Edit(Events, "answer: On the ferry }", "answer: On the ferry itself }");
        project.Edit(Events, "{{c2::Pell Odum::for Birk}}.", "{{c2::Pell Odum::for Birk}} on the {{c3::Lune}}.");
        project.Edit(
            Events, "words: the flood of March 1880 }\n  cards:\n    when: {}",
            "words: the flood of March 1880 }\n  cards:\n    when: { retired: Nobody can say in which month it was. }");
        project.Edit(
            Documents, "  cards:\n",
            "  cards:\n    bridge: { ask: \"What crossed the Lune before the Ferry Charter of 1871 was signed?\", answer: A free ferry "
                + "}\n");
        project.Edit("content/guide/01-the-charter.md", "[[cartloads-1879|grew]]", "grew");
        File.AppendAllText(project.PathOf("content/figures/figures.yaml"), "  replaced_by: charter-signed\n");
    }

    private void WriteThird()
    {
        project.Edit(Events, "\n  cards:\n    when: { retired: Nobody can say in which month it was. }", "");
        project.Edit("content/guide/01-the-charter.md", "title: The Charter", "title: The Charter and the ferry");
        project.Edit("content/positions/positions.yaml", "chapter: the-quarrel", "chapter: the-charter");
        project.Edit(
            Documents, "  cards:\n",
            "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");
    }

    private void WriteFourth() => project.Edit(Documents, "answer: A free ferry", "answer: A ferry without a toll");

    private static void Demand(ToolRun run) => Assert.True(run.Code == 0, run.Error);
}
