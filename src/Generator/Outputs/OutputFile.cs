using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Outputs;

/// <summary>A file to be published.</summary>
/// <param name="Path">From the site's root with '/', such as 'events/x.html'.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A file of the templates folder as it is, published at the same place.</summary>
    public static OutputFile Copy(string path, TemplateFiles files) => new(path, File.ReadAllBytes(files.PathOf(path)!));

    /// <summary>True for the name of a style, a script or a picture.</summary>
    public static bool IsAsset(string path) => System.IO.Path.GetExtension(path) is ".css" or ".js" or ".svg";

    /// <summary>The styles, scripts and pictures in a folder of the templates, at the same paths in the site.</summary>
    public static IEnumerable<OutputFile> CopyAssets(string folder, TemplateFiles files) => files.Names
        .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal) && IsAsset(n))
        .Select(n => Copy(n, files));

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static OutputFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
