using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Seeds;

/// <summary>What `seeds index` writes.</summary>
public sealed class Indexing : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_small_samples_fingerprints_are_up_to_date()
    {
        var bag = new DiagnosticBag();
        var sample = Repository.Sample("small");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(sample, "seeds")))
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));

        var indexed = SeedIndexer.Run(folder.Path, Path.Combine(sample, "texts"), bag);

        Assert.Equal(0, bag.Count);
        Assert.Equal(
            [new IndexedSeed("ferryman", 6, 110, false, false), new IndexedSeed("gazette", 3, 64, false, false)], indexed);
    }

    [Theory]
    [InlineData("id: a\nfile: a.txt # the text\nsha256: 00\ntitle: A\n", "id: a\nfile: a.txt # the text\nsha256: DIGEST\ntitle: A\n")]
    [InlineData("id: \"a\"\nfile: 'a.txt'\nsha256: # to be made\n", "id: \"a\"\nfile: 'a.txt'\nsha256: DIGEST # to be made\n")]
    [InlineData("id: a\nfile: a.txt\nsha256:\n", "id: a\nfile: a.txt\nsha256: DIGEST\n")]
    [InlineData("id: a\nfile: a.txt", "id: a\nfile: a.txt\nsha256: DIGEST\n")]
    [InlineData("id: a\nfile: a.txt\nreliability: |\n  sha256: 1\nsha256: 'x'\n", "id: a\nfile: a.txt\nreliability: |\n  sha256: "
        + "1\nsha256: DIGEST\n")]
    public void Only_the_digests_line_of_a_record_changes(string before, string after)
    {
        const string digest = "e3b98a4da31a127d4bde6e43033f66ba274cab0eb7eb1c70ec41402bf6273dd8";
        Write("a.yaml", before);
        Write("a.txt", "t");

        SeedIndexer.Run(folder.Path, folder.Path, new DiagnosticBag());

        Assert.Equal(after.Replace("DIGEST", digest, StringComparison.Ordinal), File.ReadAllText(Path.Combine(folder.Path, "a.yaml")));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Write("a.yaml", "id: a\nfile: a.txt\n");
        Write("a.txt", "some words of a text");

        var first = SeedIndexer.Run(folder.Path, folder.Path, new DiagnosticBag());
        var second = SeedIndexer.Run(folder.Path, folder.Path, new DiagnosticBag());

        Assert.Equal([new IndexedSeed("a", 1, 5, true, true)], first);
        Assert.Equal([new IndexedSeed("a", 1, 5, false, false)], second);
    }

    [Fact]
    public void A_missing_text_and_an_unreadable_record_are_reported_and_the_others_indexed()
    {
        var bag = new DiagnosticBag();
        Write("a.yaml", "id: a\nfile: ferry-man.txt\n");
        Write("b.yaml", "title: no id\n");
        Write("c.yaml", "id: c\nfile: ferryman.txt\n");
        Write("ferryman.txt", "text");

        var indexed = SeedIndexer.Run(folder.Path, folder.Path, bag);

        Assert.Equal(["c"], indexed.Select(i => i.Id));
        Assert.Equal(
            [("a.yaml", SeedCodes.TextMissing, "did you mean 'ferryman.txt'?"), ("b.yaml", SeedCodes.RecordNotIndexable, null)],
            bag.InReadingOrder().Select(d => (Path.GetFileName(d.Location.File), d.Code, d.Hint)));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, name), text);
}
