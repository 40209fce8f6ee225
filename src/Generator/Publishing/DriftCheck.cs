using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Compares what a build would publish with what is published, and changes nothing.</summary>
internal static class DriftCheck
{
    /// <summary>Reports every file that is missing, differs, or is no longer made.</summary>
    /// <returns>True when there is any.</returns>
    public static bool Run(IReadOnlyList<OutputFile> files, string folder, DiagnosticBag bag)
    {
        var before = bag.Count;
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            if (!File.Exists(path))
                Report(path, "is not published");
            else if (!SitePublisher.HasContent(path, file.Content.Span))
                Report(path, "differs from what a build makes");
        }

        foreach (var extra in SiteFolder.Listed(folder).Except(files.Select(f => f.Path), StringComparer.Ordinal))
            Report(Path.Combine(folder, extra), "is published and no build makes it");
        return bag.Count > before;

        void Report(string path, string what) =>
            bag.Error(PublishingCodes.Drift, new Location(path.Replace('\\', '/')), what, "run 'sinorussia build' and publish again");
    }
}
