using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs;

/// <summary>
/// Makes files from the model and from files of the templates; nothing else has a say: no clock, no randomness, no culture, no other
/// output.
/// </summary>
internal interface IOutput
{
    /// <summary>What `--only` calls it.</summary>
    string Name { get; }

    /// <summary>
    /// The pages it will publish, and what else readers are led to; said before anything is rendered, so that every page knows the way to
    /// all others. Pages among them are drawn by their templates without further help of the output.
    /// </summary>
    IEnumerable<SiteEntry> Announce(StudyGuide guide);

    /// <summary>The files besides the announced pages, in any order; errors of templates go to the bag of the run.</summary>
    IEnumerable<OutputFile> Files(OutputRun run);

    /// <summary>
    /// What it publishes for ever besides what the content itself does, with digests; asked before anything is announced or rendered.
    /// </summary>
    IReadOnlyList<Identity> Identities(OutputRun run) => [];
}
