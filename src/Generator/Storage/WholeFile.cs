using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Storage;

/// <summary>
/// Writes files that are nowhere else: at every moment, even without power, the name holds the whole old or the whole new text.
/// </summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes beside the file, sees that it is on disk, and renames; the mode stays, and a link stays a link to the file that is replaced.
    /// </summary>
    /// <remarks>Throws as <see cref="IDisk"/> does; the file is then as it was, and what was written beside it is gone again where that is
    /// possible.</remarks>
    public static void Write(string path, string text, IDisk? disk = null)
    {
        disk ??= RealDisk.Instance;
        var target = RealPath.Of(path) ?? throw new IOException($"'{path}' is a link that leads round in a circle");
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"'{path}' may not be written");
        Clear(target, disk);
        var folder = Path.GetDirectoryName(target)!;
        var next = Path.Combine(folder, $"{MarkOf(target)}{Environment.ProcessId}.next");
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

    /// <summary>
    /// Deletes what killed runs left beside a file, and nothing else: its name has a digest that nobody else makes, and the number of a
    /// process that is no more.
    /// </summary>
    public static void Clear(string path, IDisk? disk = null)
    {
        if (RealPath.Of(path) is not { } target || !Directory.Exists(Path.GetDirectoryName(target)))
            return;
        var mark = MarkOf(target);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(target)!)
            .Where(f => Path.GetFileName(f).StartsWith(mark, StringComparison.Ordinal)).ToList())
        {
            if (int.TryParse(
                Path.GetFileName(file)[mark
                    .Length..^".next".Length], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                && !IsRunning(process) && Entry.Of(file) == EntryKind.File)
            {
                TryDelete(file, disk ?? RealDisk.Instance);
            }
        }
    }

    /// <summary>How the names of files begin that are written to take another's place.</summary>
    private static string MarkOf(string target)
    {
        var name = Path.GetFileName(target);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes("written by sinorussia to take the place of " + name));
        return $".{name}.{Convert.ToHexStringLower(digest.AsSpan(0, 8))}.";
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var other = Process.GetProcessById(process);
            return process != Environment.ProcessId;
        }
        catch (ArgumentException)
        {
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
