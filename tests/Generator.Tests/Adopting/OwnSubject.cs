using System.IO.Compression;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Adopting;

/// <summary>From a fresh repository to a published guide, by the commands that `init` writes and README names.</summary>
public sealed partial class OwnSubject : IDisposable
{
    private const string Workflow = ".github/workflows/guide.yml";

    private readonly ScratchRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_subject_of_all_kinds_is_made_built_and_checked_by_its_own_workflow()
    {
        File.WriteAllText(repository.PathOf("README.md"), "# The host's\n");
        File.WriteAllText(repository.PathOf("LICENSE"), "the host's\n");
        Done("sinorussia init . -q");
        Done(File.ReadAllText(Path.Combine(Repository.Tests, "Adopting", "write-subject.sh")));
        Assert.Matches("^2[5-9] facts checked", Done("sinorussia check").Output);
        Done("sinorussia seeds verify texts && sinorussia lock --time 2026-01-10T00:00:00Z && git add -A && git commit -qm Begin");

        foreach (var step in WorkflowSteps.Of(repository.PathOf(Workflow), "jobs", "check", "steps")
            .Where(s => s.Condition is not "github.event_name == 'pull_request'"))
            Done(step.Run);
        foreach (var step in WorkflowSteps.Of(repository.PathOf(Workflow), "jobs", "release", "steps"))
            Done(step.Run, "site");

        Assert.Equal("", Done("git status --porcelain").Output);
        Assert.Contains("\"version\": \"2.1.0\"", repository.Read("findings.sarif"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"level\": \"error\"", repository.Read("findings.sarif"), StringComparison.Ordinal);
        Assert.Equal(
            "gh release create v1 --verify-tag --generate-notes flashcards/northwick.apkg book/northwick.epub\n",
            File.ReadAllText(Path.Combine(repository.Temporary, "gh.txt")));
        foreach (var kind in FactKindNames.All)
            Assert.True(
                Directory.EnumerateFiles(repository.PathOf($"site/{kind.Folder()}"), "*.html").Count() > 1, $"no page of {kind.Folder()}");
        Assert.Equal(
            [], Published().Where(f => OtherSubject().IsMatch(f.Text)).Select(f => $"{f.Name}: {OtherSubject().Match(f.Text).Value}"));
    }

    [Fact]
    public void A_mistake_is_marked_in_the_change_and_given_to_the_host()
    {
        Done("mkdir guide && sinorussia init guide -q");
        File.AppendAllText(repository.PathOf("guide/content/terms/terms.yaml"), "- id: Big\n");
        var steps = WorkflowSteps.Of(repository.PathOf("guide/" + Workflow), "jobs", "check", "steps");

        var marked = repository.Shell(steps.Single(s => s.Run.Contains("github", StringComparison.Ordinal)).Run, "guide");
        var given = repository.Shell(steps.Single(s => s.Run.Contains("sarif", StringComparison.Ordinal)).Run, "guide");
        var built = repository.Shell(steps.Single(s => s.Condition == "github.event_name == 'pull_request'").Run, "guide");

        Assert.Equal((1, 0, 1), (marked.Code, given.Code, built.Code));
        Assert.Contains("::error file=guide/content/terms/terms.yaml,line=11,col=7,title=SR114::", marked.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"guide/content/terms/terms.yaml\"", repository.Read("guide/findings.sarif"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void The_action_does_the_same_for_others(string locked)
    {
        Done("mkdir guide && sinorussia init guide -q && cd guide && sinorussia lock -q");

        foreach (var step in WorkflowSteps.Of(Path.Combine(Repository.Root, ".github", "actions", "guide", "action.yml"), "runs", "steps"))
            Assert.Equal(0, repository.Shell(step.Run, "guide", new Dictionary<string, string> { ["LOCKED"] = locked }).Code);

        Assert.True(File.Exists(repository.PathOf("guide/site/index.html")));
        Assert.True(File.Exists(repository.PathOf("guide/findings.sarif")));
        File.AppendAllText(repository.PathOf("guide/content/guide/01-building-the-harbour.md"), "And a sentence.\n");
        Assert.Equal(3, repository.Shell("sinorussia build --check", "guide").Code);
    }

    private ShellRun Done(string commands, string folder = "")
    {
        var run = repository.Shell(commands, folder);
        Assert.True(run.Code == 0, $"{commands}\n{run.Output}\n{run.Error}");
        return run;
    }

    /// <summary>Every text that is published, those inside the book for reading devices among them.</summary>
    private IEnumerable<(string Name, string Text)> Published()
    {
        foreach (var file in Directory.EnumerateFiles(repository.PathOf("site"), "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) is not (".epub" or ".apkg" or ".png"))
                yield return (file, File.ReadAllText(file));
        }

        using var epub = ZipFile.OpenRead(repository.PathOf("site/book/northwick.epub"));
        foreach (var entry in epub.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return (entry.FullName, reader.ReadToEnd());
        }
    }

    /// <summary>Whole words, so that our own name is none of them.</summary>
    [GeneratedRegex(@"\b(chin(a|ese)|russians?|russia|sino|soviets?|ussr|beijing|peking|moscow|kremlin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherSubject();
}
