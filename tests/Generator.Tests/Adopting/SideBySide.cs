using Xunit;

namespace SinoRussia.Generator.Tests.Adopting;

/// <summary>Two curators work on branches of their own, and git merges what they wrote.</summary>
public sealed class SideBySide : IDisposable
{
    private const string Supplied =
        "--set 'supplied=[{ what: the whole entry, sure: certain, basis: Invented for a test }]' --set topics=works";

    private readonly ScratchRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Branches_merge_without_a_conflict_and_lock_settles_the_ledger()
    {
        Done("sinorussia init . -q && sinorussia lock -q --time 2026-01-10T00:00:00Z && git add -A && git commit -qm Begin");
        Done($"git switch -qc one && sinorussia new term Mortar --own-file --set 'summary=Holds the [[breakwater]].' {Supplied}");
        Done(
            "sed -i 's/answer: Six years/answer: Six whole years/' content/events/harbour.yaml && sinorussia lock -q --time "
                + "2026-01-11T00:00:00Z && git add -A && git commit -qm One");
        Done(
            "git switch -q main && git switch -qc two && sinorussia new term Tide --own-file --set 'summary=Lifts ships over the "
                + $"[[breakwater]].' {Supplied}");
        Done($"sinorussia new event Survey --own-file --set date=1849 --set 'summary=The river is measured by [[anna-reed]].' {Supplied}");
        Done(
            "sinorussia lock -q --time 2026-01-12T00:00:00Z && git add -A && git commit -qm Two && git switch -q main && git merge -q one");

        Done("git merge -q -m Both two");

        var behind = repository.Shell("sinorussia build --locked");
        Assert.Equal(1, behind.Code);
        Assert.Contains(
            "the ledger holds what two branches wrote, side by side; expected it in order", behind.Error, StringComparison.Ordinal);
        Done("sinorussia check && sinorussia lock -q --time 2026-01-13T00:00:00Z && sinorussia build --locked");
        var ledger = repository.Read("content/identities.lock");
        Assert.Single(ledger.Split('\n'), l => l.Split('\t') is ["edition", _]);
        Assert.All(["\tmortar\t", "\ttide\t", "\tsurvey\t"], name => Assert.Contains(name, ledger, StringComparison.Ordinal));
        Assert.Contains("is up to date", Done("sinorussia lock").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_card_changed_on_both_branches_has_one_line_again()
    {
        Done(
            "sinorussia init . -q && sinorussia lock -q --time 2026-01-10T00:00:00Z && git add -A && git commit -qm Begin && git branch "
                + "two");
        Done(
            "sed -i 's/answer: Six years/answer: Six whole years/' content/events/harbour.yaml && sinorussia lock -q --time "
                + "2026-01-11T00:00:00Z && git commit -qam One && git switch -q two");
        Done(
            "sed -i 's/How many years after its first stone/How many years after the first stone/' content/events/harbour.yaml && "
                + "sinorussia lock -q --time 2026-01-12T00:00:00Z && git commit -qam Two");

        var merge = repository.Shell("git switch -q main && git merge -m Both two");
        Assert.Contains("content/events/harbour.yaml", merge.Output, StringComparison.Ordinal);
        Assert.Contains("SR128", repository.Shell("sinorussia check").Error, StringComparison.Ordinal);
        Done(
            "git checkout -q --theirs content/events/harbour.yaml && sinorussia lock -q --time 2026-01-13T00:00:00Z && sinorussia build "
                + "--locked");

        Assert.Single(
            repository.Read("content/identities.lock").Split('\n'),
            l => l.StartsWith("card\tharbour-opens/years\t", StringComparison.Ordinal));
    }

    private ShellRun Done(string commands)
    {
        var run = repository.Shell(commands);
        Assert.True(run.Code == 0, $"{commands}\n{run.Output}\n{run.Error}");
        return run;
    }
}
