using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Storage;

/// <summary>Writes files that are nowhere else: at every moment, even without power, the name holds the whole old or the whole new text.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, sees that it is on disk, and renames; the mode stays, and a link stays a link to the file that is replaced.</summary>
    /// <remarks>Throws as <see cref="IDisk"/> does; the file is then as it was, and what was written beside it is gone again where that is possible.</remarks>
    public static void Write(string path, string text, IDisk? disk = null)
    {
        disk ??= RealDisk.Instance;
        var target = RealPath.Of(path) ?? throw new IOException($"'{path}' is a link that leads round in a circle");
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"'{path}' may not be written");
        var folder = Path.GetDirectoryName(target)!;
        var next = Path.Combine(folder, $".{Path.GetFileName(target)}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.next");
        disk.Write(next, Encoding.UTF8.GetBytes(text), flushed: true);
        try
        {
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                disk.SetMode(next, File.GetUnixFileMode(target));
            disk.Replace(next, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(next, disk);
            throw;
        }

        disk.Flush(folder);
    }

    /// <summary>As <see cref="Write"/>; false after an error was added, and then the file is as it was.</summary>
    /// <param name="name">What the user calls the file.</param>
    public static bool TryWrite(string path, string name, string text, DiagnosticBag bag, IDisk? disk = null)
    {
        try
        {
            Write(path, text, disk);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            bag.Error(
                StorageCodes.NotWritten, new Location(name),
                $"the file could not be written: {e.Message}",
                "it is as it was; mend the cause and run the command again");
            return false;
        }
    }

    private static void TryDelete(string path, IDisk disk)
    {
        try
        {
            disk.DeleteFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first error is the one to be told.
        }
    }
}
