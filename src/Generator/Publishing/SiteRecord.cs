using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>What a manifest says of how its site was made, on a line of its own behind the files.</summary>
/// <param name="Inputs">A digest of all that it follows from.</param>
/// <param name="Files">A digest of its files.</param>
internal sealed record SiteRecord(string Inputs, string Files)
{
    /// <summary>Begins the line; no path of a site has a blank.</summary>
    public const string Mark = "# made of ";

    private const string Between = " as ";

    /// <summary>The record of a site as it stands.</summary>
    /// <param name="listed">Paths of files that are all there.</param>
    public static SiteRecord Of(string inputs, string folder, IReadOnlyList<string> listed) =>
        Of(inputs, listed.AsParallel().Select(p => (p, SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, p))))).ToList());

    /// <param name="digests">SHA-256 of each file, in any order.</param>
    public static SiteRecord Of(string inputs, IEnumerable<(string Path, byte[] Digest)> digests)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, digest) in digests.OrderBy(d => d.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(digest);
        }

        return new SiteRecord(inputs, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Null when the folder is no site, or was published with something to tell.</summary>
    public static SiteRecord? Read(string folder)
    {
        var manifest = Path.Combine(folder, SiteFolder.Manifest);
        var line = Entry.Of(manifest) == EntryKind.File ? File.ReadLines(manifest).LastOrDefault() : null;
        return line?.StartsWith(Mark, StringComparison.Ordinal) == true && line[Mark.Length..].Split(Between) is [var inputs, var files]
            ? new SiteRecord(inputs, files) : null;
    }

    public override string ToString() => $"{Mark}{Inputs}{Between}{Files}\n";
}
