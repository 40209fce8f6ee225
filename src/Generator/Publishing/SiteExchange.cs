using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// The steps of publishing while the turn is held: clear what a build before left, stage file by file, keep what is foreign, change names,
/// clear the old site.
/// </summary>
internal sealed class SiteExchange(SiteFolder site, PublishingTurn turn, IDisk disk, PublishingReports reports)
{
    private const string OldIsLive = "the old site is untouched";
    private const string NothingIsLive = "the next build brings the old site back; run it once the cause is mended";

    private Journal journal = Journal.None;
    private SiteStage? stage;

    /// <summary>Clears what a killed build left, and makes the folder of the next site; false, and all as it was, after an error.</summary>
    public bool Begin()
    {
        try
        {
            Recover();
            if (reports.IsObstructed())
                return Give(false);
        }
        catch (Exception e) when (IsTrouble(e))
        {
            reports.Failure(e, Entry.Of(site.Path) == EntryKind.Nothing && turn.Left.Old is not null ? NothingIsLive : OldIsLive);
            return false;
        }

        try
        {
            var next = site.FreeName(".next");
            Note(new Journal(Path.GetFileName(next), null, null, SiteFolder.StampOf(site.Path)));
            stage = SiteStage.Begin(site.Path, next, disk);
            Note(journal with { NextStamp = SiteFolder.StampOf(next) });
            return true;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            reports.Failure(e, Undo());
            return false;
        }
    }

    /// <summary>Puts a file into the next site; on any thread. After the first that cannot be written the others are left out.</summary>
    public void Add(OutputFile file) => stage!.Add(file);

    /// <summary>Puts the next site in place.</summary>
    /// <param name="inputs">As <see cref="SiteStage.Finish"/> has them.</param>
    /// <returns>Null when it is not live.</returns>
    public PublishedChanges? Finish(string? inputs)
    {
        PublishedChanges changes;
        try
        {
            var made = stage!.Made();
            if (Foreign().InTheWay(made) is { Count: > 0 } names)
            {
                reports.InTheWay(names);
                Undo();
                return null;
            }

            changes = stage.Finish(made, inputs);
            Foreign().Keep();
            Exchange();
        }
        catch (Exception e) when (IsTrouble(e))
        {
            reports.Failure(e, Undo());
            return null;
        }

        try
        {
            ClearOld();
            return Give(changes);
        }
        catch (Exception e) when (IsTrouble(e))
        {
            reports.OldLeft(e, journal.Old ?? journal.Next!);
            return changes;
        }
    }

    /// <summary>Leaves the old site as it is.</summary>
    public void Abandon() => Undo();

    private static bool IsTrouble(Exception e) => e is IOException or UnauthorizedAccessException;

    private T Give<T>(T result)
    {
        turn.End();
        return result;
    }

    /// <summary>
    /// Clears what a killed build left, as far as its journal proves whose it is, and brings the old site back where there is none.
    /// </summary>
    private void Recover()
    {
        var left = turn.Left;
        var (next, old) = (left.Next is null ? null : site.Sibling(left.Next), left.Old is null ? null : site.Sibling(left.Old));
        if (old is not null && Entry.Of(site.Path) == EntryKind.Nothing && IsOld(old, left))
            disk.Move(old, site.Path);
        if (old is not null)
            Clear(old, left);
        if (next is not null)
            Clear(next, left);
    }

    /// <summary>Removes a folder that the journal names, if it is the old site, the next one, or one that was just begun.</summary>
    private void Clear(string folder, Journal left)
    {
        if (Entry.Of(folder) != EntryKind.Folder)
            return;
        var stamp = SiteFolder.StampOf(folder);
        if (SiteFolder.IsEmpty(folder))
            disk.DeleteFolder(folder);
        else if (IsOld(folder, left) && left.NextStamp is not null && SiteFolder.StampOf(site.Path) == left.NextStamp)
            new ForeignEntries(disk, folder, site.Path, SiteFolder.Listed(folder)).ClearOld();
        else if (stamp is not null && stamp == left.NextStamp && stamp != SiteFolder.StampOf(site.Path))
            Remove(folder);
        else if (left.NextStamp is null
            && Directory.EnumerateFileSystemEntries(folder).All(e => Path.GetFileName(e) == SiteFolder.Manifest))
            Remove(folder);
    }

    private static bool IsOld(string folder, Journal left) =>
        Entry.Of(folder) == EntryKind.Folder
            && (left.OldStamp is null ? SiteFolder.IsEmpty(folder) : SiteFolder.StampOf(folder) == left.OldStamp);

    private ForeignEntries Foreign() => new(disk, site.Path, Next, SiteFolder.Listed(site.Path));

    private string Next => journal.Next is null ? "" : site.Sibling(journal.Next);

    /// <summary>Puts the next site in the place of the present one; in one step where the platform can, else by two renames.</summary>
    private void Exchange()
    {
        if (Entry.Of(site.Path) == EntryKind.Nothing)
        {
            disk.Move(Next, site.Path);
            return;
        }

        if (disk.TryExchange(Next, site.Path))
            return;
        var old = site.FreeName(".old");
        Note(journal with { Old = Path.GetFileName(old) });
        disk.Move(site.Path, old);
        disk.Move(Next, site.Path);
    }

    private void ClearOld()
    {
        var old = site.Sibling(journal.Old ?? journal.Next!);
        if (Entry.Of(old) == EntryKind.Folder)
            new ForeignEntries(disk, old, site.Path, SiteFolder.Listed(old)).ClearOld();
    }

    /// <summary>Takes back what was begun, as far as that goes; the journal stays for what is left.</summary>
    /// <returns>What is live now, in words.</returns>
    private string Undo()
    {
        try
        {
            if (Entry.Of(site.Path) == EntryKind.Nothing && journal.Old is { } old && Entry.Of(site.Sibling(old)) == EntryKind.Folder)
                disk.Move(site.Sibling(old), site.Path);
            if (journal.Next is not null)
                Clear(Next, journal);
            turn.End();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first error is the one to be told; the next build finds the journal and goes on from here.
        }

        return Entry.Of(site.Path) == EntryKind.Nothing
            ? journal.Old is null
            ? "no site was there before, and none is now"
            : NothingIsLive
            : OldIsLive;
    }

    private void Note(Journal entry)
    {
        journal = entry;
        turn.Note(entry);
    }

    /// <summary>Removes a folder of ours with all that is in it; the manifest last, because it proves whose the folder is.</summary>
    private void Remove(string folder, bool isTop = true)
    {
        ForeignEntries.Open(folder, disk);
        var entries = Directory.EnumerateFileSystemEntries(folder)
            .OrderBy(e => isTop && Path.GetFileName(e) == SiteFolder.Manifest).ThenBy(e => e, StringComparer.Ordinal).ToList();
        foreach (var entry in entries)
        {
            if (Entry.Of(entry) == EntryKind.Folder)
                Remove(entry, isTop: false);
            else
                disk.DeleteFile(entry);
        }

        disk.DeleteFolder(folder);
    }
}
