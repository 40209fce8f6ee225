using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading;

/// <summary>
/// Files that are read on all processors before anybody asks for them; what is found in one is told when it is asked for, so that findings
/// keep their order.
/// </summary>
/// <param name="read">Reads one file; may run on any thread, several times at once.</param>
internal sealed class ReadAhead<T>(Func<ContentFile, DiagnosticBag, T> read)
{
    private readonly Dictionary<string, Task<(T Value, DiagnosticBag Found)>> begun = new(StringComparer.Ordinal);

    public void Begin(IEnumerable<ContentFile> files)
    {
        foreach (var file in files)
            begun[file.Path] = Task.Run(() => Read(file));
    }

    /// <summary>What a file holds; one that was not begun is read now.</summary>
    public T Take(ContentFile file, DiagnosticBag bag)
    {
        var (value, found) = begun.Remove(file.Path, out var task) ? task.GetAwaiter().GetResult() : Read(file);
        bag.Add(found);
        return value;
    }

    private (T Value, DiagnosticBag Found) Read(ContentFile file)
    {
        var found = new DiagnosticBag();
        return (read(file, found), found);
    }
}
