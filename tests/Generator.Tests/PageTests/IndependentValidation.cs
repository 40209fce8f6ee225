using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.PageTests;

/// <summary>Every page and its JSON-LD, read by programs that are not ours.</summary>
public sealed class IndependentValidation
{
    [ValidatorFact]
    public void Finds_nothing_in_the_real_site()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        var site = Path.Combine(folder.Path, "site");
        Assert.NotNull(BuildPipeline.Build(Rendering.Options(Repository.Root) with { Output = site }, bag));

        var (code, output) = PageValidator.Run(site);

        Assert.True(code == 0, output);
    }

    [ValidatorFact]
    public void Finds_nothing_in_the_sample_with_an_address()
    {
        using var project = new SampleProject();
        project.Edit("content/subject.yaml", "address: \"\"", "address: https://two-towns.example/");
        Assert.Equal(0, project.Run("build").Code);

        var (code, output) = PageValidator.Run(project.Site);

        Assert.True(code == 0, output);
    }

    [ValidatorFact]
    public void Finds_what_is_wrong()
    {
        using var project = new SampleProject();
        project.Run("build");
        Spoil("index.html", "<main", "<p><div></p><main");
        Spoil("people/ilse-brand.html", "\"@id\":\"../places/alder.html#place\"", "\"@id\":\"../places/nowhere.html#place\"");

        var (code, output) = PageValidator.Run(project.Site);

        Assert.Equal(1, code);
        Assert.Contains("index.html:", output, StringComparison.Ordinal);
        Assert.Contains("people/ilse-brand.html: JSON-LD: no page of this site", output, StringComparison.Ordinal);

        void Spoil(string page, string from, string to)
        {
            var path = Path.Combine(project.Site, page);
            var html = File.ReadAllText(path);
            Assert.Contains(from, html, StringComparison.Ordinal);
            File.WriteAllText(path, html.Replace(from, to, StringComparison.Ordinal));
        }
    }
}
