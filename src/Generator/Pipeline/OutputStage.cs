using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Has every output announce its pages, then render them, knowing all others' by then.</summary>
internal sealed class OutputStage
{
    private readonly TemplateEngine templates;
    private readonly TemplateFiles files;

    /// <summary>With all outputs there are.</summary>
    public OutputStage(StudyGuide guide, TemplateEngine templates, TemplateFiles files)
        : this(guide, templates, files, AllOutputs.List)
    {
    }

    /// <param name="outputs">Those that may announce pages.</param>
    public OutputStage(StudyGuide guide, TemplateEngine templates, TemplateFiles files, IReadOnlyList<IOutput> outputs)
    {
        (this.templates, this.files) = (templates, files);
        Site = new SiteMap(guide, [.. outputs.SelectMany(o => o.Announce(guide))]);
    }

    /// <summary>What all outputs announce, whichever are published.</summary>
    public SiteMap Site { get; }

    /// <summary>All files of an output, and what it publishes for ever; errors of templates go to the bag.</summary>
    public RenderedOutput Render(IOutput output, DiagnosticBag bag)
    {
        var run = new OutputRun(Site, templates, files, bag);
        List<OutputFile> rendered = [.. output.Announce(Site.Guide).OfType<SitePage>().Select(run.Draw).OfType<OutputFile>(), .. output.Files(run)];
        return new RenderedOutput(output.Name, rendered, output.Identities(run));
    }

    /// <summary>What an output publishes for ever, without its files.</summary>
    public IReadOnlyList<Identity> IdentitiesOf(IOutput output, DiagnosticBag bag) => output.Identities(new OutputRun(Site, templates, files, bag));
}
