using System.Reflection;
using SinoRussia.Generator.Schemas;

namespace SinoRussia.Generator.Cli;

/// <summary>The files that `init` lays down: those of templates/init, and the schemas for editors.</summary>
/// <param name="start">The folder templates/init; a name that begins with 'dot.' is one with a dot, which packages leave out.</param>
/// <param name="folder">Where they go.</param>
internal sealed class StartingFiles(string start, string folder)
{
    private const string Dot = "dot.";
    private const string OwnReadMe = "README.md";

    /// <summary>Lists to which lines are added when the folder has them.</summary>
    private static readonly string[] Growing = [".gitignore", ".gitattributes"];

    private readonly bool hasReadMe = File.Exists(Path.Combine(folder, OwnReadMe));

    /// <summary>What explains the files; a README that is there stays, and ours stands beside it.</summary>
    public string ReadMe => hasReadMe ? "WRITING.md" : OwnReadMe;

    /// <summary>Files that would be overwritten, sorted.</summary>
    public IReadOnlyList<string> InTheWay =>
        [.. Files().Select(f => f.Name).Where(n => !Growing.Contains(n) && Path.Exists(Path.Combine(folder, n)))];

    /// <summary>Writes them all; nothing may be in the way.</summary>
    /// <returns>Each as the user would type it.</returns>
    public IEnumerable<string> Write()
    {
        foreach (var (name, text) in Files())
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (File.Exists(path))
                Add(path, text);
            else
                File.WriteAllText(path, text);
            yield return path.Replace('\\', '/');
        }
    }

    private IEnumerable<(string Name, string Text)> Files() =>
        Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Select(f => (Name: NameOf(f), Text: File.ReadAllText(f).Replace("VERSION", Version, StringComparison.Ordinal)))
            .Concat(ContentSchemas.All.Select(s => (Name: SchemaCommand.FileOf(s, "schemas"), Text: SchemaCommand.TextOf(s))))
            .OrderBy(f => f.Name, StringComparer.Ordinal);

    private string NameOf(string file)
    {
        var parts = Path.GetRelativePath(start, file).Split('/', '\\')
            .Select(p => p.StartsWith(Dot, StringComparison.Ordinal) ? p[(Dot.Length - 1)..] : p);
        return string.Join('/', parts) is var name && name == OwnReadMe ? ReadMe : name;
    }

    /// <summary>The lines that a list does not have yet, behind its own.</summary>
    private static void Add(string path, string text)
    {
        var own = File.ReadAllText(path);
        var known = own.ReplaceLineEndings("\n").Split('\n').ToHashSet(StringComparer.Ordinal);
        var lines = text.TrimEnd('\n').Split('\n').Where(l => !known.Contains(l)).ToList();
        if (lines.Count > 0)
            File.WriteAllText(path, (own.Length == 0 || own.EndsWith('\n') ? own : own + "\n") + string.Join('\n', lines) + "\n");
    }

    /// <summary>Of this program, without what the build adds behind '+'.</summary>
    private static string Version =>
        typeof(StartingFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
