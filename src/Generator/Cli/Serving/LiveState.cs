using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>A site and its findings.</summary>
/// <param name="Version">Digest of all that the site follows from: a page is loaded again only when something of it has changed. Empty
/// without a site.</param>
/// <param name="Site">Null until the content was without errors once.</param>
/// <param name="Findings">Of the last reading, which may be later than the site.</param>
internal sealed record LiveState(string Version, SiteOnDemand? Site, IReadOnlyList<Diagnostic> Findings);
