using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>The disk, with trouble at one step; without one it counts the steps.</summary>
/// <param name="step">Which step, from 1; 0 for none.</param>
/// <param name="canExchange">False for a platform that cannot exchange two folders in one step.</param>
/// <param name="canLink">False for a file system without hard links.</param>
internal sealed class BrokenDisk(int step, Trouble trouble, bool canExchange = true, bool canLink = true) : IDisk
{
    private readonly IDisk real = RealDisk.Instance;

    /// <summary>The steps done or tried, in order.</summary>
    public List<string> Steps { get; } = [];

    /// <summary>Told before each step.</summary>
    public Action<string>? Before { get; init; }

    public void CreateFolder(string path) => Do("mkdir", path, () => real.CreateFolder(path));

    public void Write(string path, ReadOnlySpan<byte> content, bool flushed = false)
    {
        var copy = content.ToArray();
        Do("write", path, () => real.Write(path, copy, flushed));
    }

    public void Rewrite(FileStream file, ReadOnlySpan<byte> content)
    {
        var copy = content.ToArray();
        Do("note", file.Name, () => real.Rewrite(file, copy));
    }

    public bool TryLink(string existing, string name)
    {
        var done = false;
        Do("link", name, () => done = canLink && real.TryLink(existing, name));
        return done;
    }

    public void CopyLink(string link, string name) => Do("symlink", name, () => real.CopyLink(link, name));

    public void Copy(string file, string name) => Do("copy", name, () => real.Copy(file, name));

    public void Move(string from, string to) => Do("rename", to, () => real.Move(from, to));

    public void Replace(string from, string to) => Do("replace", to, () => real.Replace(from, to));

    public bool TryExchange(string one, string other)
    {
        var done = false;
        Do("exchange", other, () => done = canExchange && real.TryExchange(one, other));
        return done;
    }

    public void DeleteFile(string path) => Do("unlink", path, () => real.DeleteFile(path));

    public void DeleteFolder(string path) => Do("rmdir", path, () => real.DeleteFolder(path));

    public void SetMode(string path, UnixFileMode mode) => Do("chmod", path, () => real.SetMode(path, mode));

    public void SetTime(string folder, DateTime time) => Do("utimes", folder, () => real.SetTime(folder, time));

    public void Flush(string folder) => Do("flush", folder, () => real.Flush(folder));

    private void Do(string what, string path, Action act)
    {
        Steps.Add($"{what} {Path.GetFileName(path)}");
        Before?.Invoke(Steps[^1]);
        if (Steps.Count == step && trouble == Trouble.KilledBefore)
            throw new KilledException();
        if (trouble == Trouble.FailsForGood ? step > 0 && Steps.Count >= step : Steps.Count == step && trouble == Trouble.Fails)
            throw new IOException($"no space left at step {Steps.Count}");
        act();
        if (Steps.Count == step && trouble == Trouble.KilledAfter)
            throw new KilledException();
    }
}
