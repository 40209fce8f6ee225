using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Knows a site that was made of the very same files by the same program: it need not be made again.</summary>
internal static class UnchangedSite
{
    /// <summary>Links are not followed: nothing is read that they lead to.</summary>
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// A digest of all that a site follows from, the same on every machine: version, options, and every byte of content, seeds and
    /// templates.
    /// </summary>
    public static string InputsOf(BuildOptions options, TemplateFiles templates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var version = typeof(UnchangedSite).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        Add($"{version} {options.AllowsOwnScripts} {string.Join(',', options.Only)}");
        foreach (var folder in new[] { options.Content, options.Seeds })
        {
            foreach (var name in Directory.EnumerateFiles(folder, "*", Below)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal))
                AddFile(name, Path.Combine(folder, name));
        }

        foreach (var name in templates.Names.Order(StringComparer.Ordinal))
            AddFile(name, templates.PathOf(name)!);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        void AddFile(string name, string path)
        {
            Add(name);
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }
    }

    /// <summary>
    /// The paths of the published site when it was made of the same and stands as it was published; null for every other.
    /// </summary>
    /// <param name="inputs">As <see cref="InputsOf"/> has them.</param>
    public static IReadOnlyList<string>? Find(string inputs, BuildOptions options)
    {
        if (options.LedgerMode == LedgerMode.Demand || SiteFolder.At(options.Output) is not { } site
            || SiteRecord.Read(site.Path) is not { } record
            || record.Inputs != inputs || HasSomethingToClear(site) || IsOlderThanProgram(site))
        {
            return null;
        }

        var listed = SiteFolder.Listed(site.Path).ToList();
        return listed.TrueForAll(f => File.Exists(Path.Combine(site.Path, f))) && record == SiteRecord.Of(inputs, site.Path, listed)
            ? listed
            : null;
    }

    /// <summary>A build that was killed leaves its journal.</summary>
    private static bool HasSomethingToClear(SiteFolder site) => Entry.Of(site.Turn) != EntryKind.Nothing;

    /// <summary>Whoever works on the program builds it anew under the same version.</summary>
    private static bool IsOlderThanProgram(SiteFolder site) =>
        new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles().Any(f => f.LastWriteTimeUtc.Ticks > SiteFolder.StampOf(site.Path));
}
