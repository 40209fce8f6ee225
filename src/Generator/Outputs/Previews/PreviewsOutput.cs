using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Previews;

/// <summary>What the cards over links show, for the whole guide in one script, which pages load when the first card is wanted.</summary>
internal sealed class PreviewsOutput : IOutput
{
    public string Name => "previews";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) => [new SiteEntry(PreviewsScript.Path, "Previews")];

    public IEnumerable<OutputFile> Files(OutputRun run) => PreviewsScript.Write(run.Guide);
}
