using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The files of a site, in memory.</summary>
/// <param name="Site">What all outputs announce.</param>
/// <param name="Files">Those of the outputs asked for.</param>
internal sealed record RenderedSite(SiteMap Site, IReadOnlyList<OutputFile> Files);
