using System.Runtime.InteropServices;

namespace SinoRussia.Generator.Storage;

/// <summary>A second name for a file, so that an unchanged file is neither copied nor rewritten.</summary>
internal static partial class HardLink
{
    /// <summary>False when the file system or the platform has no hard links; the caller then writes the file.</summary>
    public static bool TryCreate(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint security);
}
