using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>The picture beside links to the guide, and the PNG that it is written as.</summary>
public sealed class PicturesForLinks
{
    private const string Signs = " .#=";

    /// <summary>A character for every twenty pixels: nothing, a band, a bar, the axis.</summary>
    [Fact]
    public Task Time_line_as_bars()
    {
        var pixels = SharingPicture.Pixels(SampleGuide.Load());
        var rows = Enumerable.Range(0, SharingPicture.Height / 15).Select(y => new string(
            [
                .. Enumerable.Range(0, SharingPicture.Width / 15)
                    .Select(x => Signs[pixels[(y * 15 + 1) * SharingPicture.Width + x * 15 + 1]]),
            ]).TrimEnd());
        return Snapshot.Match(string.Join('\n', rows) + "\n", "txt");
    }

    [Fact]
    public void Png_gives_back_what_was_put_in()
    {
        byte[] pixels = [0, 1, 2, 1, 1, 0, 2, 2, 2];
        var chunks = Chunks(PortablePng.Of(pixels, 3, [0x000000, 0xFFFFFF, 0x8A2B1A]));

        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], chunks.Select(c => c.Name));
        Assert.Equal(
            (3, 3),
            (BinaryPrimitives.ReadInt32BigEndian(chunks[0].Content), BinaryPrimitives.ReadInt32BigEndian(chunks[0].Content.AsSpan(4))));
        Assert.Equal([0, 0, 0, 255, 255, 255, 0x8A, 0x2B, 0x1A], chunks[1].Content);
        Assert.Equal(pixels, Unfiltered(chunks[2].Content, 3));
    }

    [Fact]
    public void Picture_is_light_and_whole()
    {
        var guide = SampleGuide.Load();
        var png = SharingPicture.Of(guide);

        Assert.True(png.Length < 20_000, $"{png.Length} bytes");
        Assert.Equal(SharingPicture.Pixels(guide), Unfiltered(Chunks(png)[2].Content, SharingPicture.Width));
    }

    /// <summary>Each chunk with its checksum proved by a slow reckoning of CRC-32.</summary>
    private static List<(string Name, byte[] Content)> Chunks(byte[] png)
    {
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)), Crc(png.AsSpan(at + 4, length + 4)));
            chunks.Add((Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]));
            at += length + 12;
        }

        return chunks;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        return ~crc;
    }

    private static byte[] Unfiltered(byte[] packed, int width)
    {
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        var (pixels, above) = (new List<byte>(), new byte[width]);
        foreach (var row in unpacked.ToArray().Chunk(width + 1))
        {
            Assert.Equal(2, row[0]);
            above = [.. row.Skip(1).Zip(above, (difference, before) => (byte)(difference + before))];
            pixels.AddRange(above);
        }

        return [.. pixels];
    }
}
