using System.Diagnostics;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Tests.Publishing;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Storage;

/// <summary>A record that is nowhere else is whole at every moment.</summary>
public sealed class WritingFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Record => Path.Combine(folder.Path, "record.yaml");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Trouble.Fails)]
    [InlineData(Trouble.FailsForGood)]
    [InlineData(Trouble.KilledBefore)]
    [InlineData(Trouble.KilledAfter)]
    public void Trouble_at_any_step_leaves_the_old_or_the_new_text(Trouble trouble)
    {
        File.WriteAllText(Record, "old");
        var counting = new BrokenDisk(0, trouble);
        WholeFile.Write(Record, "new", counting);
        Assert.Equal("new", File.ReadAllText(Record));

        for (var step = 1; step <= counting.Steps.Count; step++)
        {
            File.WriteAllText(Record, "old");
            var bag = new DiagnosticBag();
            try
            {
                var done = WholeFile.TryWrite(Record, "record.yaml", "new", bag, new BrokenDisk(step, trouble));
                // When the last step, flushing the folder's names, fails, the new text stands already.
                Assert.Equal(done, bag.Count == 0);
                if (done)
                    Assert.Equal("new", File.ReadAllText(Record));
                else
                    Assert.Equal(StorageCodes.NotWritten, Assert.Single(bag.InReadingOrder()).Code);
            }
            catch (KilledException)
            {
                Assert.True(trouble is Trouble.KilledBefore or Trouble.KilledAfter);
            }

            Assert.Contains(File.ReadAllText(Record), new[] { "old", "new" });
        }
    }

    [Fact]
    public void Nothing_is_left_beside_a_record_that_could_not_take_its_name()
    {
        File.WriteAllText(Record, "old");

        Assert.False(WholeFile.TryWrite(Record, "record.yaml", "new", new DiagnosticBag(), new BrokenDisk(3, Trouble.Fails)));

        Assert.Equal("old", File.ReadAllText(Record));
        Assert.Equal([Record], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData(Trouble.KilledBefore)]
    [InlineData(Trouble.KilledAfter)]
    public void What_a_killed_run_left_is_cleared_by_the_next_one_and_nothing_else_is(Trouble trouble)
    {
        var foreign = new[]
        {
            ".record.yaml.next", ".record.yaml.0badc0de.next", ".record.yaml.0123456789abcdef.1.next", ".other.yaml.1.next",
        };
        foreach (var name in foreign)
            File.WriteAllText(Path.Combine(folder.Path, name), "theirs");
        File.WriteAllText(Record, "old");
        var counting = new BrokenDisk(0, trouble);
        WholeFile.Write(Record, "new", counting);
        var left = 0;

        for (var step = 1; step <= counting.Steps.Count; step++)
        {
            Assert.Throws<KilledException>(() => WholeFile.Write(Record, "newer", new BrokenDisk(step, trouble)));
            left += Directory.GetFiles(folder.Path).Length - foreign.Length - 1;
            WholeFile.Clear(Record);

            Assert.Equal(
                foreign.Append("record.yaml").Order(StringComparer.Ordinal),
                Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        }

        Assert.True(left > 0, "no kill left anything");
    }

    [Fact]
    public void What_a_run_is_writing_at_this_moment_is_left_alone()
    {
        WholeFile.Write(Record, "old");
        Assert.Throws<KilledException>(() => WholeFile.Write(Record, "new", new BrokenDisk(1, Trouble.KilledAfter)));
        var left = Directory.GetFiles(folder.Path, ".record.yaml.*").Single();
        using var other = Process.GetProcesses().First(p => p.Id > 0 && p.Id != Environment.ProcessId);
        var running = left.Replace($".{Environment.ProcessId}.", $".{other.Id}.", StringComparison.Ordinal);
        File.Move(left, running);

        WholeFile.Clear(Record);

        Assert.True(File.Exists(running));
    }

    [Fact]
    public void Keeps_the_mode_of_a_record_and_the_link_that_leads_to_it()
    {
        var real = Path.Combine(folder.Path, "real.yaml");
        File.WriteAllText(real, "old");
        File.CreateSymbolicLink(Record, "real.yaml");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        WholeFile.Write(Record, "new");

        Assert.Equal("real.yaml", new FileInfo(Record).LinkTarget);
        Assert.Equal("new", File.ReadAllText(real));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }

    [Fact]
    public void A_file_beside_it_that_is_somebody_elses_stays()
    {
        File.WriteAllText(Record + ".next", "mine");

        WholeFile.Write(Record, "new");

        Assert.Equal("mine", File.ReadAllText(Record + ".next"));
    }
}
