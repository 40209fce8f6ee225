using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// Puts a site in place as a whole: everything is written into a folder beside the old site, unchanged files as links to the old ones, then the two
/// folders change names. A build that is killed leaves the old site, whole; the next one clears what it left.
/// </summary>
internal static class SitePublisher
{
    /// <summary>Publishes into a folder that is missing, empty, or a site of ours; any other folder is left alone and reported.</summary>
    /// <returns>What changed; null after an error.</returns>
    public static PublishedChanges? Publish(IReadOnlyList<OutputFile> files, string folder, DiagnosticBag bag)
    {
        var site = new SiteFolder(folder);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(site.Path)!);
            using var turn = site.TryTakeTurn();
            if (turn is null)
            {
                bag.Error(PublishingCodes.OtherBuild, new Location(folder), $"another build is publishing into '{folder}'", "wait for it to end, or give this one another --output");
                return null;
            }

            site.Recover();
            if (!site.IsOurs)
            {
                bag.Error(PublishingCodes.NotOurFolder, new Location(folder), $"'{folder}' holds files that no build of ours put there; expected an empty folder or a site of ours",
                    "choose another folder with --output, or empty this one yourself");
                return null;
            }

            var changes = Stage(files, site);
            site.KeepForeignFiles();
            site.Swap();
            return changes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(PublishingCodes.CannotWrite, new Location(folder), $"the site could not be written: {e.Message}", "the old site is untouched");
        }

        return null;
    }

    private static PublishedChanges Stage(IReadOnlyList<OutputFile> files, SiteFolder site)
    {
        var (added, changed, kept) = (0, 0, 0);
        var ready = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var target = Path.Combine(site.Next, file.Path);
            if (ready.Add(Path.GetDirectoryName(target)!))
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var old = Path.Combine(site.Path, file.Path);
            if (!File.Exists(old))
                added++;
            else if (HasContent(old, file.Content.Span) && HardLink.TryCreate(old, target))
            {
                kept++;
                continue;
            }
            else
                changed++;

            File.WriteAllBytes(target, file.Content.Span);
        }

        return new PublishedChanges(added, changed, kept, site.WriteManifest(files.Select(f => f.Path)));
    }

    /// <summary>True when the file on disk has exactly these bytes.</summary>
    public static bool HasContent(string path, ReadOnlySpan<byte> content) =>
        new FileInfo(path).Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
}

/// <summary>What a build changed in a site, in files.</summary>
internal sealed record PublishedChanges(int Added, int Changed, int Unchanged, int Removed);
