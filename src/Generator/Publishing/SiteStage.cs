using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>The folder that the next site is made in, file by file: what has not changed becomes a link to the old file.</summary>
/// <param name="old">The site that is live; may be missing.</param>
internal sealed class SiteStage(string old, string next, IDisk disk)
{
    private const string NewManifest = SiteFolder.Manifest + ".new";

    private readonly bool hasOld = Entry.Of(old) != EntryKind.Nothing;
    private readonly Lock folders = new();
    private readonly HashSet<string> ready = new(StringComparer.Ordinal) { next };
    private readonly ConcurrentBag<(string Path, byte[] Digest)> made = [];
    private int added, changed, kept;
    private volatile Exception? failure;

    /// <summary>Makes the folder. Its manifest comes first: it proves whose the folder is, even while it lists nothing.</summary>
    public static SiteStage Begin(string old, string next, IDisk disk)
    {
        disk.CreateFolder(next);
        disk.Write(Path.Combine(next, SiteFolder.Manifest), []);
        return new SiteStage(old, next, disk);
    }

    /// <summary>Puts a file there; on any thread. Once one could not be written, does nothing.</summary>
    public void Add(OutputFile file)
    {
        if (failure is not null)
            return;
        try
        {
            Put(file);
            made.Add((file.Path, SHA256.HashData(file.Content.Span)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure ??= e;
        }
    }

    /// <summary>Paths of all files, sorted; the exception of the first that could not be written.</summary>
    public IReadOnlyList<string> Made() => failure is null ? [.. made.Select(m => m.Path).Order(StringComparer.Ordinal)] : throw failure;

    /// <summary>Gives the folder its list of files, in one step and with the time of the first, by which others know it.</summary>
    /// <param name="listed">As <see cref="Made"/> has them.</param>
    /// <param name="inputs">A digest of all that the site follows from; null when the next build shall make it anew.</param>
    public PublishedChanges Finish(IReadOnlyList<string> listed, string? inputs)
    {
        var (manifest, list) = (Path.Combine(next, SiteFolder.Manifest), Path.Combine(next, NewManifest));
        var record = inputs is null ? "" : SiteRecord.Of(inputs, made).ToString();
        disk.Write(list, Encoding.UTF8.GetBytes(string.Concat(listed.Select(p => p + "\n")) + record));
        disk.SetTime(list, File.GetLastWriteTimeUtc(manifest));
        disk.Replace(list, manifest);
        return new PublishedChanges(added, changed, kept, SiteFolder.Listed(old).Except(listed, StringComparer.Ordinal).Count());
    }

    private void Put(OutputFile file)
    {
        var (before, target) = (Path.Combine(old, file.Path), Path.Combine(next, file.Path));
        lock (folders)
            MakeFolders(Path.GetDirectoryName(target)!);
        var kind = hasOld ? Entry.Of(before) : EntryKind.Nothing;
        if (kind != EntryKind.Nothing && SitePublisher.HasContent(before, file.Content.Span) && disk.TryLink(before, target))
        {
            Interlocked.Increment(ref kept);
            return;
        }

        Interlocked.Increment(ref kind == EntryKind.Nothing ? ref added : ref changed);
        disk.Write(target, file.Content.Span);
        if (kind == EntryKind.File && !OperatingSystem.IsWindows() && File.GetUnixFileMode(before) != File.GetUnixFileMode(target))
            disk.SetMode(target, File.GetUnixFileMode(before));
    }

    private void MakeFolders(string folder)
    {
        if (!ready.Add(folder))
            return;
        MakeFolders(Path.GetDirectoryName(folder)!);
        disk.CreateFolder(folder);
    }
}
