using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>A copy of a content in which one file at a time is damaged.</summary>
internal sealed class DamagedContent : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> files;
    private readonly Dictionary<string, string> texts;
    private (string File, string Text) damaged;

    public DamagedContent(string source, Func<string, bool> fits)
    {
        Cli.SampleProject.Copy(source, folder.Path);
        files =
        [
            .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')).Where(fits).Order(StringComparer.Ordinal),
        ];
        texts = files.ToDictionary(f => f, f => File.ReadAllText(Path.Combine(folder.Path, f)));
    }

    public string Folder => folder.Path;

    /// <returns>The damaged file and its text, for the report.</returns>
    public string Damage(Dice random, bool gentle = false)
    {
        var file = files[random.Next(files.Count)];
        damaged = (file, Mutation.Damage(texts[file], random, gentle));
        File.WriteAllBytes(Path.Combine(folder.Path, file), Mutation.BytesOf(damaged.Text));
        return $"{file}\n{damaged.Text}";
    }

    public void Mend() => File.WriteAllText(Path.Combine(folder.Path, damaged.File), texts[damaged.File]);

    /// <summary>True for a place in a file of the content, and for files that are not there as a whole.</summary>
    public bool Exists(Location place)
    {
        if (place.Line == 0)
            return true;
        var path = Path.Combine(folder.Path, place.File);
        if (!File.Exists(path))
            return false;
        var lines = File.ReadAllText(path).Split('\n');
        return place.Line <= lines.Length && place.Column <= lines[place.Line - 1].Length + 1;
    }

    public void Dispose() => folder.Dispose();
}
