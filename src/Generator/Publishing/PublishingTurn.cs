using System.Text;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// The right to publish into a folder, and the journal of it: a locked file beside the site that says which names beside it are ours. What
/// no journal names is somebody else's and stays as it is.
/// </summary>
internal sealed class PublishingTurn : IDisposable
{
    private const string Heading = "sinorussia publishes; this file goes away by itself";
    private const int Attempts = 20;
    private const int MostBytes = 4096;

    private readonly FileStream file;
    private readonly IDisk disk;
    private readonly string path;
    private readonly bool wasThere;

    /// <param name="wasThere">True for an empty file that may be anybody's: it is empty again afterwards.</param>
    private PublishingTurn(FileStream file, string path, IDisk disk, bool wasThere, Journal journal) =>
        (this.file, this.path, this.disk, this.wasThere, Left) = (file, path, disk, wasThere, journal);

    /// <summary>What a build before this one was doing when it ended; <see cref="Journal.None"/> when it ended well.</summary>
    public Journal Left { get; }

    /// <summary>Takes the turn; null when it could not be had.</summary>
    /// <param name="refusal">Why not: another build has it, or the name is somebody else's; null when it was taken.</param>
    public static PublishingTurn? TryTake(string path, IDisk disk, out TurnRefusal? refusal) => TryTake(path, disk, Attempts, out refusal);

    private static PublishingTurn? TryTake(string path, IDisk disk, int attempts, out TurnRefusal? refusal)
    {
        refusal = null;
        var kind = Entry.Of(path);
        if (kind is not (EntryKind.File or EntryKind.Nothing))
        {
            refusal = TurnRefusal.Foreign;
            return null;
        }

        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            var text = ReadAll(file);
            if (text.Length > 0 && !text.StartsWith(Heading, StringComparison.Ordinal))
            {
                refusal = TurnRefusal.Foreign;
                return null;
            }

            var wasThere = kind == EntryKind.File && text.Length == 0;
            if (kind == EntryKind.Nothing && text.Length == 0)
                Begin(file, path);
            if (!IsStill(file, path))
            {
                // Another build ended and took the name away, or made the file anew, before this one had it locked.
                file.Dispose();
                file = null;
                if (attempts > 1)
                    return TryTake(path, disk, attempts - 1, out refusal);
                refusal = TurnRefusal.Busy;
                return null;
            }

            var turn = new PublishingTurn(file, path, disk, wasThere, Journal.Read(text));
            file = null;
            return turn;
        }
        catch (IOException) when (file is null && File.Exists(path))
        {
            refusal = TurnRefusal.Busy;
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Writes down what is about to be done, before it is done.</summary>
    public void Note(Journal journal) => disk.Rewrite(file, Encoding.UTF8.GetBytes($"{Heading}\n{journal}"));

    /// <summary>Nothing is left to be cleared: the file goes.</summary>
    public void End()
    {
        if (wasThere)
            disk.Rewrite(file, []);
        else
            disk.DeleteFile(path);
    }

    /// <summary>Lets other builds in; the journal stays unless <see cref="End"/> was called.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Says at once whose the file is.</summary>
    private static void Begin(FileStream file, string path)
    {
        try
        {
            RealDisk.Instance.Rewrite(file, Encoding.UTF8.GetBytes(Heading + "\n"));
        }
        catch (IOException)
        {
            File.Delete(path);
            throw;
        }
    }

    private static string ReadAll(FileStream file)
    {
        var bytes = new byte[MostBytes];
        var count = file.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes.AsSpan(0, count));
    }

    /// <summary>True when the name still stands for the file that was locked, and not for one that another build has made since.</summary>
    private static bool IsStill(FileStream file, string path)
    {
        // A time is the one thing that can be set by handle and read by name, here as on every platform.
        var stamp = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(
            System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue / 4));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, stamp);
        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == stamp;
    }
}
