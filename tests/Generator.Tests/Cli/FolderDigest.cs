using System.Security.Cryptography;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>What a folder holds, in a form that two folders can be compared by.</summary>
internal static class FolderDigest
{
    /// <summary>'path digest' for every file, sorted by path; empty when there is no folder.</summary>
    public static IReadOnlyList<string> Of(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(
                f => $"{Path.GetRelativePath(folder, f).Replace('\\', '/')} "
                    + $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}")
            .Order(StringComparer.Ordinal)];
}
