using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>The last whole site, in memory, and what is wrong with the content now.</summary>
internal sealed class LiveSite(BuildOptions options, TextWriter log)
{
    /// <summary>What is served at this moment; replaced as a whole.</summary>
    public LiveState State { get; private set; } = new("", new Dictionary<string, ReadOnlyMemory<byte>>(), []);

    /// <summary>Raised after every build, on the thread that built.</summary>
    public event EventHandler? Rebuilt;

    /// <summary>Builds again; after a mistake the old files stay and the findings say why.</summary>
    public void Rebuild()
    {
        var (site, findings) = Render();
        State = site is null ? State with { Findings = findings } : MakeState(site, findings);
        TextReport.Write(log, findings);
        log.WriteLine(
            site is not null ? $"built {Amount.Of(site.Files.Count, "file")}"
            : State.Files.Count == 0 ? "not built; the site appears as soon as the content has no errors" : "not built; what was built before is still served");
        Rebuilt?.Invoke(this, EventArgs.Empty);
    }

    private (RenderedSite? Site, IReadOnlyList<Diagnostic> Findings) Render()
    {
        try
        {
            var bag = new DiagnosticBag();
            var site = BuildPipeline.Render(options, bag);
            return (site, bag.InReadingOrder());
        }
#pragma warning disable CA1031 // a fault of ours, or a file that was being written: it is shown, and the server lives on
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.WriteLine(fault);
            return (null, [Fault.Describe(fault)]);
        }
    }

    private static LiveState MakeState(RenderedSite site, IReadOnlyList<Diagnostic> findings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in site.Files)
        {
            files.Add(file.Path, file.Content);
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Content.Span);
        }

        return new LiveState(Convert.ToHexStringLower(hash.GetHashAndReset()), files, findings);
    }
}

/// <summary>A site and its findings.</summary>
/// <param name="Version">Digest of the files: a page is loaded again only when something a reader sees has changed. Empty without a site.</param>
/// <param name="Files">By path from the site's root; empty until the first build without errors.</param>
/// <param name="Findings">Of the last build, which may be later than the files.</param>
internal sealed record LiveState(
    string Version, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Diagnostic> Findings);
