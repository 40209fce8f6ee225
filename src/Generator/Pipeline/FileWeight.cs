using System.IO.Compression;
using SinoRussia.Generator.Outputs;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What one file weighs, in bytes.</summary>
/// <param name="Zipped">As a server sends it, gzipped.</param>
internal readonly record struct FileWeight(string Path, int Size, int Zipped)
{
    public static FileWeight Of(OutputFile file)
    {
        using var sent = new MemoryStream();
        using (var zip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(file.Content.Span);
        return new FileWeight(file.Path, file.Content.Length, (int)sent.Length);
    }
}
