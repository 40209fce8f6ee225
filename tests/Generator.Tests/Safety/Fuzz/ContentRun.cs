using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Cases;
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
