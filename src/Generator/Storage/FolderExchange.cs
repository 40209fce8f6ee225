using System.Runtime.InteropServices;

namespace SinoRussia.Generator.Storage;

/// <summary>Lets two folders change names in one step of the kernel, so that no moment is without a whole site.</summary>
internal static partial class FolderExchange
{
    private const int WorkingFolder = -100;
    private const uint ExchangeOnLinux = 2;
    private const uint SwapOnMac = 2;

    /// <summary>False when the platform or the file system cannot do it; nothing has changed then.</summary>
    public static bool TrySwap(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? Renameat2(WorkingFolder, one, WorkingFolder, other, ExchangeOnLinux) == 0
                : OperatingSystem.IsMacOS() && RenamexNp(one, other, SwapOnMac) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Linux 3.15 and glibc 2.28 have it; flag RENAME_EXCHANGE of rename(2).</summary>
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Renameat2(int oneFolder, string one, int otherFolder, string other, uint flags);

    /// <summary>macOS 10.12 has it; flag RENAME_SWAP of renamex_np(2).</summary>
    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenamexNp(string one, string other, uint flags);
}
