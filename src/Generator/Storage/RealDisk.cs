using System.Runtime.InteropServices;

namespace SinoRussia.Generator.Storage;

/// <summary>The disk as it is.</summary>
internal sealed partial class RealDisk : IDisk
{
    public static IDisk Instance { get; } = new RealDisk();

    public void CreateFolder(string path)
    {
        // Directory.CreateDirectory is content with what is there; whose it is could not be told afterwards.
        if (Entry.Of(path) != EntryKind.Nothing)
            throw new IOException($"'{path}' exists already");
        Directory.CreateDirectory(path);
    }

    public void Write(string path, ReadOnlySpan<byte> content, bool flushed = false)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1);
        try
        {
            file.Write(content);
            file.Flush(flushed);
        }
        catch (IOException)
        {
            File.Delete(path);
            throw;
        }
    }

    public void Rewrite(FileStream file, ReadOnlySpan<byte> content)
    {
        // In one write and never shorter than before, so that a process killed here leaves the old contents or the new and no empty file.
        var whole = new byte[content.IsEmpty ? 0 : Math.Max(content.Length, file.Length)];
        whole.AsSpan(content.Length).Fill((byte)'\n');
        content.CopyTo(whole);
        file.Position = 0;
        file.Write(whole);
        file.Flush(flushToDisk: true);
        file.SetLength(content.Length);
    }

    public bool TryLink(string existing, string name) => HardLink.TryCreate(existing, name);

    public void CopyLink(string link, string name)
    {
        var target = new FileInfo(link).LinkTarget ?? throw new IOException($"'{link}' is no link any more");
        if (OperatingSystem.IsWindows() && Directory.Exists(link))
            Directory.CreateSymbolicLink(name, target);
        else
            File.CreateSymbolicLink(name, target);
    }

    public void Copy(string file, string name)
    {
        File.Copy(file, name);
        using var copy = new FileStream(name, FileMode.Open, FileAccess.ReadWrite);
        copy.Flush(flushToDisk: true);
    }

    public void Move(string from, string to)
    {
        if (Entry.Of(from) == EntryKind.Folder)
            Directory.Move(from, to);
        else
            File.Move(from, to);
    }

    public void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public bool TryExchange(string one, string other) => FolderExchange.TrySwap(one, other);

    public void DeleteFile(string path)
    {
        if (OperatingSystem.IsWindows() && Directory.Exists(path))
            Directory.Delete(path);
        else
            File.Delete(path);
    }

    public void DeleteFolder(string path) => Directory.Delete(path);

    public void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    public void SetTime(string folder, DateTime time) => Directory.SetLastWriteTimeUtc(folder, time);

    public void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(folder, 0);
        if (handle < 0)
            return;
        // File systems that cannot flush a folder say so and need no help.
        _ = Fsync(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
