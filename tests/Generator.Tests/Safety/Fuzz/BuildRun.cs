using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Pipeline;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

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
