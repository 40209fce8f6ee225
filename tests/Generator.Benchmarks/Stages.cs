using BenchmarkDotNet.Attributes;
using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>The stages of a build over the real content and over invented ones, each alone, and the whole in memory.</summary>
public class Stages
{
    private string? invented;
    private BuildOptions options = null!;
    private Corpus corpus = null!;
    private StudyGuide guide = null!;
    private TemplateFiles files = null!;
    private TemplateEngine templates = null!;
    private IReadOnlyList<OutputFile> site = null!;

    /// <summary>How many facts are invented; 0 for the real content.</summary>
    [Params(0, 300, 1000, 10000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var root = RepositoryRoot();
        options = Facts > 0
            ? InventedContent.Write(invented = Directory.CreateTempSubdirectory("sinorussia-bench-").FullName, Facts)
            : new BuildOptions(
                Path.Combine(root, "content"), Path.Combine(root, "seeds"), Path.Combine(root, "templates"), Path.Combine(root, "site"),
                []);
        var bag = new DiagnosticBag();
        var content = BuildPipeline.Check(options, bag)
            ?? throw new InvalidOperationException("the content has errors; run 'sinorussia check'");
        (guide, files, templates) = (content.Guide, content.Files, content.Templates);
        corpus = guide.Corpus;
        site = BuildPipeline.Render(options, bag)!.Files;
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        if (invented is not null)
            Directory.Delete(invented, recursive: true);
    }

    [Benchmark(Description = "load content and seeds")]
    public object? Load() => CorpusLoader.Load(options.Content, options.Seeds, new DiagnosticBag());

    [Benchmark(Description = "check and link")]
    public object CheckAndLink()
    {
        var bag = new DiagnosticBag();
        FactChecks.Run(corpus, bag);
        return LinkGraph.Build(corpus, bag);
    }

    [Benchmark(Description = "parse templates")]
    public object ParseTemplates() => TemplateEngine.Load(files, new DiagnosticBag());

    [Benchmark(Description = "render every output")]
    public long Render()
    {
        var bag = new DiagnosticBag();
        var stage = new OutputStage(guide, templates, files);
        return AllOutputs.List.SelectMany(o => stage.Render(o, bag).Files).Sum(f => (long)f.Content.Length);
    }

    [Benchmark(Description = "check the rendered files")]
    public int CheckOutputs()
    {
        var bag = new DiagnosticBag();
        OutputChecks.Run(site, bag);
        return bag.Count;
    }

    [Benchmark(Description = "whole build in memory", Baseline = true)]
    public object? WholeBuild() => BuildPipeline.Render(options, new DiagnosticBag());

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("run the benchmarks from within the repository");
    }
}
