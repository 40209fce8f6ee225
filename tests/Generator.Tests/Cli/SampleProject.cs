using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>A copy of the small invented content to run commands on, and to break.</summary>
internal sealed class SampleProject : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SampleProject()
    {
        Copy(Repository.Sample("small"), folder.Path);
    }

    public string Site => Path.Combine(folder.Path, "site");

    public string Texts => Path.Combine(folder.Path, "texts");

    public string PathOf(string name) => Path.Combine(folder.Path, name);

    /// <summary>Runs a command on this project; the folder's own path is left out of what it said.</summary>
    public ToolRun Run(params string[] arguments)
    {
        var run = ToolRun.Of(
            [
                .. arguments,
                "--content",
                PathOf("content"),
                "--seeds",
                PathOf("seeds"),
                .. Directory.Exists(PathOf("templates")) ? (string[])["--templates", PathOf("templates")] : [],
                "--output",
                Site,
            ]);
        return run with { Output = Neutral(run.Output), Error = Neutral(run.Error) };
    }

    /// <summary>Replaces text that stands in a file, once or more often.</summary>
    public void Edit(string name, string from, string to)
    {
        var text = File.ReadAllText(PathOf(name));
        var edited = text.Replace(from, to, StringComparison.Ordinal);
        if (edited == text)
            throw new ArgumentException($"'{from}' is not in {name}", nameof(from));
        File.WriteAllText(PathOf(name), edited);
    }

    /// <summary>Puts four mistakes into the content: in the form of a fact, between facts, in a link and in a citation.</summary>
    public void Break()
    {
        Edit("content/events/events.yaml", "importance: 3", "importance: 5");
        Edit("content/people/people.yaml", "country: alder", "country: aldre");
        Edit("content/guide/02-the-quarrel.md", "[[osk-tarn]]", "[[osk-tran]]");
        Edit("content/places/places.yaml", "words: on the west bank of the Lune", "words: on the north bank of the Lune");
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Every file of the site with a digest of its bytes, sorted by path.</summary>
    public IReadOnlyList<string> SiteFiles() => FolderDigest.Of(Site);

    public void Dispose() => folder.Dispose();

    private string Neutral(string text)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path).Replace('\\', '/');
        return text.Replace(relative + "/", "", StringComparison.Ordinal)
            .Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }
}
