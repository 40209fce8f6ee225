using System.Text;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Storage;

/// <summary>
/// Reads the files that others give us: only regular files, only inside the folder they were asked from, only up to a limit. Whatever is
/// wrong is a finding and no exception, and hides nothing else.
/// </summary>
internal static class InputFile
{
    private const string SaveAsUtf8 = "save the file with the encoding UTF-8";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file; null after an error was added.</summary>
    /// <param name="path">Where it is on disk.</param>
    /// <param name="name">What the user calls it.</param>
    /// <param name="root">The folder that it must lie in; links inside are followed, those out of it are not.</param>
    public static byte[]? Read(string path, string name, string root, InputLimit limit, DiagnosticBag bag)
    {
        if (!IsRegular(path, name, root, bag))
            return null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var bytes = ReadUpTo(file, limit.Bytes);
            if (bytes.Length <= limit.Bytes)
                return bytes;
            var line = bytes.AsSpan(0, (int)limit.Bytes).Count((byte)'\n') + 1;
            bag.Error(StorageCodes.TooLarge, new Location(name, line), limit.Passed, limit.Cure);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(name, e, bag);
        }

        return null;
    }

    /// <summary>The text of a file in UTF-8, with or without byte order mark, lines ended by '\n'; null after an error was added.</summary>
    public static string? ReadText(string path, string name, string root, InputLimit limit, DiagnosticBag bag) =>
        Read(path, name, root, limit, bag) is { } bytes ? Decode(bytes, name, bag) : null;

    /// <summary>Bytes as a text; null after an error was added.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string name, DiagnosticBag bag)
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            bag.Error(
                StorageCodes.NotPlainText, new Location(name, 1, 1), $"the file is in {encoding}; expected a text file in UTF-8",
                SaveAsUtf8);
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)]);
            bag.Error(
                StorageCodes.NotPlainText, EndOf(name, before),
                $"byte 0x{e.BytesUnknown![0]:X2} is not UTF-8; expected a text file in UTF-8",
                SaveAsUtf8);
            return null;
        }
    }

    /// <summary>The encoding that a file's first bytes tell of; null for UTF-8 and for those that cannot be told.</summary>
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])
            || (bytes.Length > 3 && ((bytes[1] | bytes[2] | bytes[3]) == 0 || (bytes[0] | bytes[1] | bytes[2]) == 0)) ? "UTF-32"
        : bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])
            || (bytes.Length > 3 && ((bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0))) ? "UTF-16"
        : null;

    /// <summary>The place behind a text that begins a file.</summary>
    public static Location EndOf(string name, ReadOnlySpan<char> before) =>
        new(name, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));

    /// <summary>True for a regular file inside the folder; else what it is was reported.</summary>
    public static bool IsRegular(string path, string name, string root, DiagnosticBag bag)
    {
        var place = new Location(name);
        if (RealPath.Of(path) is not { } real || RealPath.Of(root) is not { } folder)
        {
            bag.Error(
                StorageCodes.CannotRead, place, "the file cannot be read: it is a link that leads round in a circle", "delete the link");
            return false;
        }

        var kind = Entry.Of(real);
        if (!RealPath.IsWithin(real, folder))
            bag.Error(
                StorageCodes.NotAFile, place, $"this is a link out of '{Shown(root)}'; expected a file in it", "put the file itself there");
        else if (kind == EntryKind.Nothing)
        {
            var what = Entry.Of(path) == EntryKind.Link ? "a link that leads nowhere" : "not there, or its folder may not be read";
            bag.Error(StorageCodes.CannotRead, place, $"the file cannot be read: it is {what}", "put the file there, or delete its name");
        }
        else if (kind != EntryKind.File)
        {
            var what = kind == EntryKind.Folder ? "folder" : "pipe, a socket or a device";
            bag.Error(
                StorageCodes.NotAFile, place, $"this is a {what}; expected a file", "delete it, or give it a name that nothing reads");
        }
        else
            return true;
        return false;
    }

    /// <summary>True for a file that can be read and is not larger than the limit; else what is wrong was reported.</summary>
    public static bool IsWithin(InputLimit limit, string path, string name, DiagnosticBag bag)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            if (file.Length <= limit.Bytes)
                return true;
            bag.Error(StorageCodes.TooLarge, new Location(name), limit.Passed, limit.Cure);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(name, e, bag);
        }

        return false;
    }

    /// <summary>Adds the finding of a file or folder that may not be read.</summary>
    public static void ReportUnreadable(string name, Exception trouble, DiagnosticBag bag) =>
        bag.Error(
            StorageCodes.CannotRead, new Location(name),
            trouble is UnauthorizedAccessException ? "it may not be read by whoever runs this" : $"it cannot be read: {trouble.Message}",
            "let the user who builds read it");

    private static string Shown(string root) => Path.GetRelativePath(Directory.GetCurrentDirectory(), root).Replace('\\', '/');

    /// <summary>The file, or one byte more than the limit.</summary>
    private static byte[] ReadUpTo(FileStream file, long limit)
    {
        // A file's length is no promise: it may grow, and those of /proc say 0.
        var expected = (int)Math.Clamp(file.Length + 1, 4096, limit + 1);
        var bytes = new byte[expected];
        var count = 0;
        while (true)
        {
            var read = file.Read(bytes, count, bytes.Length - count);
            count += read;
            if (read == 0 || count > limit)
                return bytes.Length == count ? bytes : bytes[..count];
            if (count == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(limit + 1, (long)bytes.Length * 2));
        }
    }
}
