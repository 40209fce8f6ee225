using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>Calls back when files of some folders changed and have come to rest.</summary>
/// <remarks>
/// It looks twenty times a second instead of asking the system: a content folder is small, and this sees every editor's way of saving,
/// folders that come and go, and network drives alike.
/// </remarks>
internal sealed class FolderWatch(IReadOnlyList<string> folders, Action changed)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Links are not followed: they may lead anywhere, and round in a circle.</summary>
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private string seen = Look(folders);

    /// <summary>Watches until cancelled; a burst of changes is one call.</summary>
    public async Task Run(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Pause);
        var last = seen;
        try
        {
            while (await timer.WaitForNextTickAsync(cancel))
            {
                var now = Look(folders);
                if (now == last && now != seen)
                {
                    seen = now;
                    changed();
                }

                last = now;
            }
        }
        catch (OperationCanceledException)
        {
            // This is how watching ends.
        }
    }

    /// <summary>The name, size and time of every file.</summary>
    private static string Look(IEnumerable<string> folders)
    {
        try
        {
            return string.Join('\n', folders.Where(Directory.Exists)
                .SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", Below))
                .Where(f => !PassedOver.Is(f.Name))
                .Select(f => FormattableString.Invariant($"{f.FullName}|{f.Length}|{f.LastWriteTimeUtc.Ticks}")));
        }
        catch (IOException)
        {
            // A file went away while we looked; the next look sees a folder at rest.
            return Guid.NewGuid().ToString();
        }
    }
}
