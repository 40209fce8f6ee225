using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Anki;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>What readers see of the real content, so that a change of content is reviewed as they will see it.</summary>
public class RealContentSnapshots
{
    private const string Guide = "markdown/";

    private static readonly Lazy<IReadOnlyList<OutputFile>> Site = new(Render);

    /// <summary>The folders of the Markdown guide; 'pages' stands for the files beside them.</summary>
    public static TheoryData<string> Folders => [.. Site.Value.Select(f => FolderOf(f.Path)).Where(f => f.Length > 0).Distinct()];

    [Theory]
    [MemberData(nameof(Folders))]
    public Task Markdown_guide(string folder)
    {
        var text = new StringBuilder();
        foreach (var file in Site.Value.Where(f => FolderOf(f.Path) == folder).OrderBy(f => f.Path, StringComparer.Ordinal))
            text.Append("<!-- ").Append(file.Path).Append(" -->\n\n").Append(TextOf(file)).Append('\n');
        return Snapshot.Match(text.ToString(), "md", folder);
    }

    [Fact]
    public Task Cards() => Snapshot.Match(SampleGuide.NotesAsText(LoadedDecks.Of("real").Guide));

    [Fact]
    public Task Chronology() => Snapshot.Match(TextOf(Site.Value.Single(f => f.Path == "chronology/chronology.csv")).Replace("\r\n", "\n", StringComparison.Ordinal), "csv");

    private static IReadOnlyList<OutputFile> Render()
    {
        var bag = new DiagnosticBag();
        var site = BuildPipeline.Render(Rendering.Options(Repository.Root), bag);
        Assert.Equal([], bag.InReadingOrder());
        return site!.Files;
    }

    private static string FolderOf(string path)
    {
        if (!path.StartsWith(Guide, StringComparison.Ordinal))
            return "";
        var rest = path[Guide.Length..];
        return rest.Contains('/', StringComparison.Ordinal) ? rest[..rest.IndexOf('/', StringComparison.Ordinal)] : "pages";
    }

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
