using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Everything the guide knows as JSON and as JSON-LD, for other programs; docs/data.md says what each member means.</summary>
internal sealed class DataOutput : IOutput
{
    public string Name => "data";

    private const string Path = "data/facts.json";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide) =>
        [new SiteEntry(Path, "Facts as JSON"), new SiteEntry(FactsJsonLd.Path, "Facts as JSON-LD")];

    /// <summary>One after another, because each is large.</summary>
    public IEnumerable<OutputFile> Files(OutputRun run)
    {
        yield return new OutputFile(Path, FactsJson.Write(run.Guide));
        yield return OutputFile.Copy("data/" + FactsJson.Schema, run.Files);
        yield return new OutputFile(FactsJsonLd.Path, FactsJsonLd.Write(run.Guide));
    }
}
