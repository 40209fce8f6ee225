using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>Compares what a build would publish with what is published, and changes nothing.</summary>
internal sealed class DriftCheck
{
    private const string Cure = "run 'sinorussia build' and publish again";

    /// <summary>Foreign files that are named one by one.</summary>
    private const int MostForeign = 20;

    private static readonly EnumerationOptions All =
        new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string folder;
    private readonly DiagnosticBag bag;
    private readonly List<(string Path, string What)> differences = [];

    private DriftCheck(string folder, DiagnosticBag bag) => (this.folder, this.bag) = (folder, bag);

    /// <summary>
    /// Reports every file that is missing, differs, or is no longer made, and the site's own mark when it is missing; warns of files that
    /// no build made, which the next one leaves where they are. Of a site that is not there one thing is said.
    /// </summary>
    /// <returns>True when the site differs; files of others are no difference.</returns>
    public static bool Run(IReadOnlyList<OutputFile> files, string folder, DiagnosticBag bag) => new DriftCheck(folder, bag).Run(files);

    private bool Run(IReadOnlyList<OutputFile> files)
    {
        if (!Directory.Exists(folder) || SiteFolder.IsEmpty(folder))
        {
            bag.Error(
                PublishingCodes.Drift, new Location(Shown(folder)),
                FormattableString.Invariant($"there is no site here; expected the {files.Count:N0} files of a build"), Cure);
            return true;
        }

        var isOurs = SiteFolder.IsSite(folder);
        if (!isOurs)
        {
            bag.Error(
                PublishingCodes.Drift, new Location(Shown(Path.Combine(folder, SiteFolder.Manifest))),
                "is missing; expected the list of the site's files, without which no build takes the folder for its own",
                "empty the folder and run 'sinorussia build'; see whether what publishes it leaves out names that begin with a dot");
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            if (!File.Exists(path))
                differences.Add((Shown(path), "is not published"));
            else if (!SitePublisher.HasContent(path, file.Content.Span))
                differences.Add((Shown(path), "differs from what a build makes"));
        }

        var listed = SiteFolder.Listed(folder);
        var made = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var extra in listed.Where(l => !made.Contains(l)))
            differences.Add((Shown(Path.Combine(folder, extra)), "is published and no build makes it"));
        // One cure for all, told with the first.
        string? cure = Cure;
        foreach (var (path, what) in differences.OrderBy(d => d.Path, StringComparer.Ordinal))
        {
            bag.Error(PublishingCodes.Drift, new Location(path), what, cure);
            cure = null;
        }

        if (isOurs)
            WarnOfForeign(made, listed);
        return differences.Count > 0 || !isOurs;
    }

    private void WarnOfForeign(HashSet<string> made, IReadOnlySet<string> listed)
    {
        var foreign = Directory.EnumerateFiles(folder, "*", All)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !made.Contains(f) && !listed.Contains(f) && !IsOfTheHost(f)).Order(StringComparer.Ordinal).ToList();
        foreach (var file in foreign.Take(MostForeign))
        {
            bag.Warn(
                PublishingCodes.Foreign, new Location(Shown(Path.Combine(folder, file))),
                "no build of ours made this file, and it is published with the site", "move it away if it is not meant to be there");
        }

        if (foreign.Count > MostForeign)
            bag.Warn(
                PublishingCodes.Foreign, new Location(Shown(folder)),
                $"{foreign.Count - MostForeign} more files were made by no build of ours");
    }

    /// <summary>Hosts keep their own files at the root: CNAME, and names that begin with a dot.</summary>
    private static bool IsOfTheHost(string file) =>
        file.StartsWith('.') || file.Contains("/.", StringComparison.Ordinal) || file == "CNAME";

    private static string Shown(string path) => path.Replace('\\', '/');
}
