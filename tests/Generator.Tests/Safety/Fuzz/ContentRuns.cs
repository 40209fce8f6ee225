using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>A small content with one damaged file: checked, and whatever is found is at a place that exists.</summary>
/// <param name="fits">Which files, by path from the content's root, are damaged.</param>
internal sealed class ContentRun(Func<string, bool> fits) : FuzzRun
{
    private readonly DamagedContent content = new(CaseFolder.Base, fits);

    public override void Dispose() => content.Dispose();

    public override string Feed(Dice random)
    {
        Input = content.Damage(random);
        var found = CaseFolder.Check(content.Folder);
        Assert.All(found, d => Assert.True(d.Message.Length > 0 && content.Exists(d.Location), $"{d.Location}: {d.Message}"));
        content.Mend();
        return found.Any(d => d.Severity == Severity.Error) ? "refused" : "read";
    }
}

/// <summary>A whole build in memory: refused with findings, or a site that keeps to the policy of our pages.</summary>
internal sealed class BuildRun : FuzzRun
{
    private readonly DamagedContent content = new(CaseFolder.Base, f => !f.StartsWith("texts", StringComparison.Ordinal));

    public BuildRun()
    {
        var bag = new DiagnosticBag();
        Assert.True(BuildPipeline.Render(Rendering.Options(content.Folder), bag) is not null, string.Join('\n', bag.InReadingOrder()));
    }

    public override void Dispose() => content.Dispose();

    public override string Feed(Dice random)
    {
        Input = content.Damage(random, gentle: true);
        var bag = new DiagnosticBag();
        var site = BuildPipeline.Render(Rendering.Options(content.Folder), bag);
        Assert.True(site is not null || bag.HasErrors);
        if (site is not null)
        {
            PagePolicy.Check(site.Files, bag);
            Assert.DoesNotContain(bag.InReadingOrder(), d => d.Severity == Severity.Error);
        }

        content.Mend();
        return site is null ? "refused" : "built";
    }
}

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
