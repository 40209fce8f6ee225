using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>The last site without a mistake, and what is wrong with the content now.</summary>
internal sealed class LiveSite(BuildOptions options, TextWriter log)
{
    /// <summary>What is served at this moment; replaced as a whole.</summary>
    public LiveState State { get; private set; } = new("", null, []);

    /// <summary>Raised when the state is another one, on the thread that made it.</summary>
    public event EventHandler? Rebuilt;

    /// <summary>
    /// Reads the content again. When it is sound its pages are served at once, each drawn when it is asked for; then all are drawn, and
    /// what only shows in all of them together is found. After a mistake what stood before is served, and the findings say why.
    /// </summary>
    public void Rebuild()
    {
        var (before, version, bag) = (State, "", new DiagnosticBag());
        var (content, files) = Try(bag, Read);
        if (content is null)
        {
            Show(before with { Findings = bag.InReadingOrder() });
            Log(NotBuilt(before));
            return;
        }

        Show(new LiveState(version, new SiteOnDemand(content), bag.InReadingOrder()));
        var told = bag.Count;
        (content, files) = Try(bag, DrawAll);
        if (bag.Count > told)
            Show((content is null ? before : State) with { Findings = bag.InReadingOrder() });
        Log(content is null ? NotBuilt(before) : $"built {Amount.Of(files, "file")}");

        (CheckedContent?, int) Read()
        {
            var read = BuildPipeline.Check(options, bag);
            version = read is null ? "" : UnchangedSite.InputsOf(options, read.Files);
            return (read, 0);
        }

        (CheckedContent?, int) DrawAll() =>
            BuildPipeline.RenderAll(options, content!, (_, _) => { }, bag) is var (_, paths) ? (content, paths.Count) : (null, 0);
    }

    private static string NotBuilt(LiveState before) =>
        before.Site is null
            ? "not built; the site appears as soon as the content has no errors"
            : "not built; what was built before is still served";

    private void Show(LiveState state)
    {
        State = state;
        Rebuilt?.Invoke(this, EventArgs.Empty);
    }

    private void Log(string end)
    {
        TextReport.Write(log, State.Findings);
        log.WriteLine(end);
    }

    private (CheckedContent? Content, int Files) Try(DiagnosticBag bag, Func<(CheckedContent? Content, int Files)> work)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // a fault of ours, or a file that was being written: it is shown, and the server lives on
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.WriteLine(fault);
            bag.Add(Fault.Describe(fault));
            return (null, 0);
        }
    }
}
