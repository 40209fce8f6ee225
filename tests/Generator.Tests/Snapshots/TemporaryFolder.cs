namespace SinoRussia.Generator.Tests.Snapshots;

/// <summary>An empty folder for one test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string InMemory = "/dev/shm";
    private const long LeastFree = 2L << 30;

    // Publishing flushes to the disk; a tenth of the time where the disk is memory. Containers may have very little of it.
    private static readonly string Parent =
        Directory.Exists(InMemory) && new DriveInfo(InMemory).AvailableFreeSpace > LeastFree ? InMemory : System.IO.Path.GetTempPath();

    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(Parent, $"sinorussia-test-{System.IO.Path.GetRandomFileName()}");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
