using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace SinoRussia.Generator.Outputs;

/// <summary>
/// A picture as PNG (ISO/IEC 15948) that has the same bytes on every machine, for the reason that <see cref="PortableZip"/> gives.
/// </summary>
internal static class PortablePng
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="pixels">Row by row, each a place in the palette.</param>
    /// <param name="palette">Colours as 0xRRGGBB, 256 at most.</param>
    public static byte[] Of(byte[] pixels, int width, IReadOnlyList<int> palette)
    {
        var height = pixels.Length / width;
        using var png = new MemoryStream();
        png.Write(Signature);
        // Eight bits a pixel, colours by palette, and the only compression, filtering and order there is.
        Chunk(png, "IHDR"u8, [.. Four(width), .. Four(height), 8, 3, 0, 0, 0]);
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(c => new[] { (byte)(c >> 16), (byte)(c >> 8), (byte)c })]);
        Chunk(png, "IDAT"u8, Deflate(pixels, width));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>
    /// Each row has the number of its filter before it; 2 is the difference from the row above, which suits what runs down.
    /// </summary>
    private static byte[] Deflate(byte[] pixels, int width)
    {
        var rows = new byte[pixels.Length + pixels.Length / width];
        for (int from = 0, to = 0; from < pixels.Length; from += width)
        {
            rows[to++] = 2;
            for (var x = from; x < from + width; x++)
                rows[to++] = (byte)(pixels[x] - (x >= width ? pixels[x - width] : 0));
        }

        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.SetInput(rows);
        deflater.Finish();
        using var packed = new MemoryStream();
        var buffer = new byte[8192];
        while (!deflater.IsFinished)
            packed.Write(buffer, 0, deflater.Deflate(buffer));
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] checkedBytes = [.. name, .. content];
        var crc = new Crc32();
        crc.Update(checkedBytes);
        png.Write(Four(content.Length));
        png.Write(checkedBytes);
        png.Write(Four((int)crc.Value));
    }

    private static byte[] Four(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
