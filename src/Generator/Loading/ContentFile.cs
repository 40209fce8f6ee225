using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>A file on disk and what the user calls it.</summary>
/// <param name="Name">Relative to the working folder, with '/'.</param>
/// <param name="Root">The folder that it must lie in.</param>
internal sealed record ContentFile(string Path, string Name, string Root)
{
    /// <summary>How much it may hold.</summary>
    public InputLimit Limit { get; init; } = InputLimit.Facts;

    /// <param name="root">Null when it is the folder itself.</param>
    public static ContentFile At(string path, string? root = null) =>
        new(path, System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/'), root ?? path);
}
