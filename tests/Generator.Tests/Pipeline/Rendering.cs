using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>Renders a whole subject in memory.</summary>
internal static class Rendering
{
    /// <summary>The options for a folder that has content/ and seeds/, with the packaged templates.</summary>
    public static BuildOptions Options(string folder) =>
        new(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), Path.Combine(folder, "no-templates"), "site", [])
        {
            PackagedTemplates = Repository.Templates,
        };

    /// <summary>The content of this repository, without a finding; rendered once for all tests that look at it.</summary>
    public static RenderedSite Real => OnceReal.Value;

    private static readonly Lazy<RenderedSite> OnceReal = new(() =>
    {
        var bag = new DiagnosticBag();
        var site = BuildPipeline.Render(Options(Repository.Root), bag);
        Assert.Equal([], bag.InReadingOrder());
        return site!;
    });

    /// <summary>Every file by path, its bytes in Base64; fails when there is an error in the content.</summary>
    public static IReadOnlyDictionary<string, string> Files(string folder)
    {
        var bag = new DiagnosticBag();
        var site = BuildPipeline.Render(Options(folder), bag);
        Assert.Equal([], bag.InReadingOrder().Where(d => d.Severity == Severity.Error));
        return FilesOf(site!);
    }

    /// <summary>Every file of a site by path, its bytes in Base64.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(RenderedSite site) => new SortedDictionary<string, string>(
        site.Files.ToDictionary(f => f.Path, f => Convert.ToBase64String(f.Content.Span)), StringComparer.Ordinal);

    /// <summary>Every file of a site by path, as text.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(RenderedSite site) =>
        site.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);

    /// <summary>As <see cref="Files"/>, as text.</summary>
    public static IReadOnlyDictionary<string, string> Texts(string folder) =>
        Files(folder).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(Convert.FromBase64String(f.Value)), StringComparer.Ordinal);
}
