using System.IO.Compression;
using System.Text;
using SinoRussia.Generator.Tests.Cli;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>The small sample twice: as it is, and with an attack in every free field; built once for all tests.</summary>
public sealed class AttackedSite : IDisposable
{
    private readonly SampleProject plain = new();
    private readonly SampleProject attacked = new();

    public AttackedSite()
    {
        foreach (var project in new[] { plain, attacked })
            project.Edit("content/subject.yaml", "address: \"\"", "address: https://example.org/guide/");
        Fields = Attacks.Place(attacked.PathOf("content")) + Attacks.Place(attacked.PathOf("seeds"));
        foreach (var project in new[] { plain, attacked })
        {
            var run = project.Run("build");
            Assert.True(run.Code == 0, run.Error);
        }

        (Plain, Attacked) = (FilesOf(plain), FilesOf(attacked));
    }

    /// <summary>How many fields hold an attack.</summary>
    public int Fields { get; }

    /// <summary>Files by path, those of the EPUB below its own name.</summary>
    internal IReadOnlyDictionary<string, byte[]> Plain { get; }

    internal IReadOnlyDictionary<string, byte[]> Attacked { get; }

    /// <summary>The attacked site on disk.</summary>
    internal string Folder => attacked.Site;

    public void Dispose()
    {
        plain.Dispose();
        attacked.Dispose();
    }

    /// <summary>Attacked files whose names end so, as text.</summary>
    internal IEnumerable<(string Path, string Text)> Texts(params string[] endings) => TextsOf(Attacked, endings);

    internal IEnumerable<(string Path, string Text)> PlainTexts(params string[] endings) => TextsOf(Plain, endings);

    private static IEnumerable<(string Path, string Text)> TextsOf(IReadOnlyDictionary<string, byte[]> files, string[] endings) =>
        files.Where(
            f => endings.Any(e => f.Key.EndsWith(e, StringComparison.Ordinal))).Select(f => (f.Key, Encoding.UTF8.GetString(f.Value)));

    private static Dictionary<string, byte[]> FilesOf(SampleProject project)
    {
        var files = Directory.EnumerateFiles(project.Site, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(project.Site, f).Replace('\\', '/'), File.ReadAllBytes);
        foreach (var corpus in files.Where(f => f.Key.EndsWith(".epub", StringComparison.Ordinal)).ToList())
        {
            using var zip = new ZipArchive(new MemoryStream(corpus.Value));
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                files[$"{corpus.Key}/{entry.FullName}"] = content.ToArray();
            }
        }

        return files;
    }
}
