using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Templates: rendered, or refused at a place that exists.</summary>
internal sealed class TemplateRun : FuzzRun
{
    private const string Sound =
        "{{ for f in facts }}\n{{ f.title | string.upcase }}{{ if f.date }}: {{ f.date }}{{ else }}-{{ end }}\n{{ end }}\n{{ x = 1 + 2 * "
            + "3 }}{{ x }}\n";

    private readonly TemporaryFolder folder = new();

    public override void Dispose() => folder.Dispose();

    public override string Feed(Dice random)
    {
        Input = random.Next(3) == 0 ? "{{ " + Mutation.Text(random) + " }}" : Mutation.Damage(Sound, random);
        File.WriteAllBytes(Path.Combine(folder.Path, "page.html.sbn"), Mutation.BytesOf(Input));
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load(new TemplateFiles([folder.Path], bag), bag);
        string? text = null;
        if (!bag.HasErrors)
            text = engine.Render("page.html.sbn", new Model([new ModelFact("a", "1992"), new ModelFact("<b>", null)]), bag);
        Assert.True(text is not null || bag.HasErrors);
        Assert.All(bag.InReadingOrder(), d => Assert.InRange(d.Location.Line, 0, Input.ReplaceLineEndings("\n").Split('\n').Length));
        return text is null ? "refused" : "rendered";
    }

    internal sealed record Model(IReadOnlyList<ModelFact> Facts);

    internal sealed record ModelFact(string Title, string? Date);
}
