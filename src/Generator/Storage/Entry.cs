using System.Runtime.InteropServices;

namespace SinoRussia.Generator.Storage;

/// <summary>Tells the kinds of entries apart without opening them, because opening a pipe waits for whoever writes into it.</summary>
internal static partial class Entry
{
    private const int WorkingFolder = -100;
    private const int NoFollow = 0x100;
    private const uint Type = 1;
    private const int ModeOnLinux = 28;
    private const int ModeOnMac = 4;
    private const int FormatMask = 0xF000;

    /// <summary>
    /// The kind of an entry; <see cref="EntryKind.Nothing"/> when there is none, or a folder above it cannot be looked into.
    /// </summary>
    public static EntryKind Of(string path)
    {
        FileAttributes attributes;
        try
        {
            attributes = File.GetAttributes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return EntryKind.Nothing;
        }

        if (attributes.HasFlag(FileAttributes.ReparsePoint))
            return EntryKind.Link;
        if (attributes.HasFlag(FileAttributes.Directory))
            return EntryKind.Folder;
        return attributes.HasFlag(FileAttributes.Device) || !IsRegular(path) ? EntryKind.Special : EntryKind.File;
    }

    private static unsafe bool IsRegular(string path)
    {
        const int regular = 0x8000;
        // Both structures are smaller; where the call is missing every entry counts as regular, as .NET itself has it.
        var state = stackalloc byte[512];
        try
        {
            if (OperatingSystem.IsLinux())
                return Statx(WorkingFolder, path, NoFollow, Type, state) != 0 || (*(ushort*)(state + ModeOnLinux) & FormatMask) == regular;
            if (OperatingSystem.IsMacOS())
            {
                var done = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Lstat(path, state) : Lstat64(path, state);
                return done != 0 || (*(ushort*)(state + ModeOnMac) & FormatMask) == regular;
            }
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }

        return true;
    }

    /// <summary>Linux 4.11 and glibc 2.28 have it; its structure is the same on every processor, stx_mode at 28.</summary>
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* state);

    [LibraryImport("libc", EntryPoint = "lstat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Lstat(string path, byte* state);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Lstat64(string path, byte* state);
}
