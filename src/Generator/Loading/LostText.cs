using System.Text;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>Looks into a file that is not taken, so that nothing is said of references to what it holds.</summary>
internal static class LostText
{
    /// <summary>What can be read of a file, whatever its encoding; null when that is not all of it.</summary>
    /// <remarks>Links are not followed: what they lead to is not ours to read.</remarks>
    public static SourceText? Of(string path)
    {
        if (Entry.Of(path) != EntryKind.File)
            return null;
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > InputLimit.Facts.Bytes)
                return null;
            using var reader = new StreamReader(file, EncodingOf(file), detectEncodingFromByteOrderMarks: true);
            return new SourceText(path, reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>UTF-16 without a mark of byte order is known by its second byte.</summary>
    private static Encoding EncodingOf(FileStream file)
    {
        Span<byte> start = stackalloc byte[2];
        var read = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read < 2 ? Encoding.UTF8 : start[1] == 0 ? Encoding.Unicode : start[0] == 0 ? Encoding.BigEndianUnicode : Encoding.UTF8;
    }
}
