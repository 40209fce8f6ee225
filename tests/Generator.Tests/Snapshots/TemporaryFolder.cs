namespace SinoRussia.Generator.Tests.Snapshots;

/// <summary>An empty folder for one test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sinorussia-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
