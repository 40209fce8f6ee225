using System.Buffers.Binary;
using System.Text;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace SinoRussia.Generator.Outputs;

/// <summary>A zip that has the same bytes on every machine.</summary>
/// <remarks>
/// System.IO.Compression writes the operating system into the file, and its compression differs between versions of the runtime;
/// SharpZipLib's is managed code of a version that the lock file names.
/// </remarks>
internal static class PortableZip
{
    /// <summary>1 January 1980, the first day a zip can name.</summary>
    private const ushort Date = (1 << 5) | 1;
    private const ushort NeededVersion = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private static readonly uint[] CrcTable = MakeCrcTable();

    /// <param name="files">Names in ASCII; all together under 4 GB.</param>
    /// <param name="stored">How many of them, from the first, are stored as they are; the others are deflated.</param>
    public static byte[] Of(IReadOnlyList<(string Name, byte[] Content)> files, int stored)
    {
        using var zip = new MemoryStream();
        var directory = new MemoryStream();
        foreach (var ((name, content), place) in files.Select((f, i) => (f, i)))
        {
            var packed = place < stored ? content : Deflate(content);
            var (offset, facts) = ((uint)zip.Position, FactsOf(name, content, packed, place < stored ? Stored : Deflated));
            Write(zip, 0x04034B50u, facts, Encoding.ASCII.GetBytes(name), packed);
            Write(directory, 0x02014B50u, Two(NeededVersion), facts, new byte[10], Four(offset), Encoding.ASCII.GetBytes(name));
        }

        var (start, count) = ((uint)zip.Position, Two((ushort)files.Count));
        directory.WriteTo(zip);
        Write(zip, 0x06054B50u, new byte[4], count, count, Four((uint)directory.Length), Four(start), new byte[2]);
        return zip.ToArray();
    }

    /// <summary>
    /// What the file's own heading and the directory both say: version, no flags, method, date, checksum, both sizes, the name's length,
    /// nothing else.
    /// </summary>
    private static byte[] FactsOf(string name, byte[] content, byte[] packed, ushort method) =>
    [
        .. Two(NeededVersion), 0, 0, .. Two(method), 0, 0, .. Two(Date), .. Four(Crc(content)), .. Four((uint)packed.Length),
        .. Four((uint)content.Length),
        .. Two((ushort)name.Length), 0, 0,
    ];

    private static byte[] Deflate(byte[] content)
    {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, noZlibHeaderOrFooter: true);
        deflater.SetInput(content);
        deflater.Finish();
        using var packed = new MemoryStream();
        var buffer = new byte[8192];
        while (!deflater.IsFinished)
            packed.Write(buffer, 0, deflater.Deflate(buffer));
        return packed.ToArray();
    }

    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
            crc = CrcTable[(byte)crc ^ b] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var rest = i;
            for (var bit = 0; bit < 8; bit++)
                rest = (rest & 1) == 0 ? rest >> 1 : 0xEDB88320u ^ (rest >> 1);
            table[i] = rest;
        }

        return table;
    }

    private static void Write(MemoryStream stream, uint signature, params ReadOnlySpan<byte[]> parts)
    {
        stream.Write(Four(signature));
        foreach (var part in parts)
            stream.Write(part);
    }

    private static byte[] Two(ushort number)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Four(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
