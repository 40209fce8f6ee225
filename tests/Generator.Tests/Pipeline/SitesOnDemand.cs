using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Cli;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

public class SitesOnDemand
{
    [Fact]
    public void Every_file_asked_for_has_the_bytes_that_a_build_gives_it()
    {
        using var project = new SampleProject();
        var (options, bag) = (Rendering.Options(project.PathOf("")), new DiagnosticBag());
        var built = BuildPipeline.Render(options, bag)!.Files;
        var site = new SiteOnDemand(BuildPipeline.Check(options, bag)!);

        Assert.All(built, file => Assert.True(site.Find(file.Path)?.Span.SequenceEqual(file.Content.Span) == true, file.Path));
        Assert.Null(site.Find("events/none.html"));
    }
}
