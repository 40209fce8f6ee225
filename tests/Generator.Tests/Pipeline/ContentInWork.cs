using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>
/// What the rules of proofreading find in the content of this repository, which is being rewritten to keep them. With the rewritten content this file and its
/// uses go, and the bag is asked itself.
/// </summary>
internal static class ContentInWork
{
    public static IEnumerable<Diagnostic> Settled(DiagnosticBag bag) =>
        bag.InReadingOrder().Where(d => d.Severity == Severity.Error || !(d.Code is "SR126" or "SR207" or "SR208" or "SR209" or "SR228" || d.Code.StartsWith("SR31", StringComparison.Ordinal)
            || d.Code.StartsWith("SR32", StringComparison.Ordinal)));
}
