using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// Puts a site in place as a whole: everything is written into a folder beside the old site, unchanged files as links to the old ones, then
/// the two folders change names. A build that is killed leaves the old site or the new one, whole; the next one clears what it left.
/// </summary>
/// <remarks>docs/decisions/0014 says what is proved before anything beside the site is touched. docs/reliability.md says what is
/// promised.</remarks>
internal sealed class SitePublisher : IDisposable
{
    private readonly SiteFolder site;
    private readonly string shown;
    private readonly IDisk disk;
    private readonly DiagnosticBag bag;
    private PublishingTurn? turn;
    private SiteExchange? exchange;

    private SitePublisher(SiteFolder site, string shown, IDisk disk, DiagnosticBag bag) =>
        (this.site, this.shown, this.disk, this.bag) = (site, shown, disk, bag);

    /// <summary>
    /// Begins to publish into a folder that is missing, empty, or a site of ours; any other folder is left alone and reported.
    /// </summary>
    /// <param name="bag">Gets what goes wrong, later too.</param>
    /// <param name="disk">Where to; null for the disk as it is.</param>
    /// <returns>Null after an error.</returns>
    public static SitePublisher? Begin(string folder, DiagnosticBag bag, IDisk? disk = null)
    {
        if (SiteFolder.At(folder) is { } site)
            return new SitePublisher(site, folder, disk ?? RealDisk.Instance, bag).Begin();
        bag.Error(
            PublishingCodes.NotOurFolder, new Location(folder),
            $"'{folder}' is the root of a disk or a link that leads nowhere; expected an empty folder or a site of ours",
            "choose another folder with --output");
        return null;
    }

    /// <summary>Publishes files that are there already.</summary>
    /// <returns>What changed; null after an error.</returns>
    public static PublishedChanges? Publish(IReadOnlyList<OutputFile> files, string folder, DiagnosticBag bag, IDisk? disk = null)
    {
        using var publisher = Begin(folder, bag, disk);
        if (publisher is null)
            return null;
        foreach (var file in files)
            publisher.Add(file);
        return publisher.Finish();
    }

    /// <summary>Takes a file over; on any thread, in any order, each path once.</summary>
    public void Add(OutputFile file) => exchange!.Add(file);

    /// <summary>Puts the files in place.</summary>
    /// <param name="inputs">A digest of all that they follow from, by which the next build knows that it need not make them; null when it
    /// shall.</param>
    /// <returns>What changed; null after an error.</returns>
    public PublishedChanges? Finish(string? inputs = null) => exchange!.Finish(inputs);

    /// <summary>Leaves the site as it was, instead of <see cref="Finish"/>.</summary>
    public void Abandon() => exchange!.Abandon();

    /// <summary>Lets other builds in. What was neither finished nor abandoned is cleared by the next one.</summary>
    public void Dispose() => turn?.Dispose();

    /// <summary>True when the file on disk is a file of its own with exactly these bytes.</summary>
    public static bool HasContent(string path, ReadOnlySpan<byte> content) =>
        Entry.Of(path) == EntryKind.File && new FileInfo(path).Length == content.Length
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private SitePublisher? Begin()
    {
        turn = TakeTurn();
        if (turn is null)
            return null;
        exchange = new SiteExchange(site, turn, disk, new PublishingReports(ReportObstacle, ReportInTheWay, ReportFailure, WarnOfOld));
        var hasBegun = false;
        try
        {
            hasBegun = exchange.Begin();
        }
        finally
        {
            if (!hasBegun)
                turn.Dispose();
        }

        return hasBegun ? this : null;
    }

    /// <summary>Null after an error.</summary>
    private PublishingTurn? TakeTurn()
    {
        try
        {
            // Before anything is touched, and again once no other build can be at work.
            if (ReportObstacle())
                return null;
            MakeFolders(site.Parent);
            var turn = PublishingTurn.TryTake(site.Turn, disk, out var refusal);
            if (refusal is { } why)
                ReportRefusal(why);
            return turn;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportFailure(e, "nothing was changed");
            return null;
        }
    }

    private bool ReportObstacle()
    {
        if (site.Obstacle is not { } obstacle)
            return false;
        bag.Error(PublishingCodes.NotOurFolder, new Location(shown), $"'{shown}' {obstacle}; expected an empty folder or a site of ours",
            "choose another folder with --output, or empty this one yourself");
        return true;
    }

    private void ReportRefusal(TurnRefusal refusal)
    {
        var turn = Path.GetFileName(site.Turn);
        if (refusal == TurnRefusal.Busy)
        {
            bag.Error(
                PublishingCodes.OtherBuild, new Location(shown), $"another build is publishing into '{shown}'",
                "wait for it to end, or give this one another --output");
        }
        else
        {
            bag.Error(
                PublishingCodes.InTheWay, new Location(shown),
                $"'{turn}' beside '{shown}' was not made by a build; expected the name to be free, for it keeps two builds apart",
                "rename it, or choose another folder with --output");
        }
    }

    private void ReportInTheWay(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            bag.Error(
                PublishingCodes.InTheWay, new Location($"{shown.Replace('\\', '/').TrimEnd('/')}/{name}"),
                "no build of ours put this here, and the site has a file or folder of its name; nothing was changed",
                "move it away, or give what you added another name");
        }
    }

    private void ReportFailure(Exception trouble, string state) =>
        bag.Error(PublishingCodes.CannotWrite, new Location(shown), $"the site could not be written: {trouble.Message}", state);

    private void WarnOfOld(Exception trouble, string name) =>
        bag.Warn(
            PublishingCodes.OldSiteLeft, new Location(shown),
            $"the new site is live, but the folder that it was made in could not be cleared: {trouble.Message}",
            $"the next build removes '{name}' beside it; nothing in it is needed");

    private void MakeFolders(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } parent)
            MakeFolders(parent);
        disk.CreateFolder(folder);
    }
}
