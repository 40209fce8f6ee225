using System.Collections.Concurrent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The checks of a site as a whole, which look at each file once, when it is made.</summary>
/// <param name="asksForPolicy">True when pages are held to the policy of our own.</param>
/// <param name="origins">Where what is wrong can be mended.</param>
internal sealed class SiteChecks(bool asksForPolicy, IOrigins origins)
{
    private readonly OutputChecks outputs = new(origins);
    private readonly ConcurrentBag<(FilePlace Place, IReadOnlyList<PageBreach> Found)> breaches = [];

    /// <summary>Looks at a file; on any thread, in any order.</summary>
    /// <returns>False when it must not be written anywhere, because its path may lead anywhere.</returns>
    public bool Add(FilePlace place, OutputFile file)
    {
        if (asksForPolicy)
            breaches.Add((place, [.. PagePolicy.BreachesOf(file)]));
        return outputs.Add(place, file);
    }

    /// <summary>Reports what is wrong, the policy only where all links lead somewhere.</summary>
    /// <param name="elsewhere">Paths that are published and were not made now.</param>
    /// <returns>The paths of all files in their order; null after an error.</returns>
    public IReadOnlyList<string>? Report(IEnumerable<string> elsewhere, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var paths = outputs.Report(elsewhere, own);
        if (!own.HasErrors)
            PagePolicy.Report(breaches.OrderBy(b => b.Place).SelectMany(b => b.Found), own);
        bag.Add(own);
        return own.HasErrors ? null : paths;
    }
}
