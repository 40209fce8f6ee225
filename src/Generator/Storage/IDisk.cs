namespace SinoRussia.Generator.Storage;

/// <summary>
/// Every change that publishing and the writing of records make on disk, one call a step, so that tests can let each of them fail or be the
/// last.
/// </summary>
/// <remarks>All of them throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>, and have then changed
/// nothing.</remarks>
internal interface IDisk
{
    /// <summary>Makes one folder, whose parent exists; an error when there is anything of that name.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a new file; an error when there is anything of that name.</summary>
    /// <param name="flushed">True when its bytes must be on the disk, not only with the kernel, before the call returns.</param>
    void Write(string path, ReadOnlySpan<byte> content, bool flushed = false);

    /// <summary>
    /// Gives an open file of lines other contents, flushed; while it does, the file has its old contents or the new, perhaps with empty
    /// lines behind them.
    /// </summary>
    void Rewrite(FileStream file, ReadOnlySpan<byte> content);

    /// <summary>Gives an existing file a second name; false, with nothing changed, where the file system has no hard links.</summary>
    bool TryLink(string existing, string name);

    /// <summary>Makes a symbolic link that leads where another one leads, word for word.</summary>
    void CopyLink(string link, string name);

    /// <summary>Makes a flushed copy of a file with its times and its mode.</summary>
    void Copy(string file, string name);

    /// <summary>Renames a file, a link or a folder to a name that nothing has.</summary>
    void Move(string from, string to);

    /// <summary>Renames a file over another one, in one step.</summary>
    void Replace(string from, string to);

    /// <summary>Lets two folders change names in one step; false, with nothing changed, where that cannot be done.</summary>
    bool TryExchange(string one, string other);

    /// <summary>Deletes a file or a link.</summary>
    void DeleteFile(string path);

    /// <summary>Deletes an empty folder.</summary>
    void DeleteFolder(string path);

    /// <summary>Sets what a file or folder allows whom; nothing on Windows.</summary>
    void SetMode(string path, UnixFileMode mode);

    /// <summary>Sets when a folder was last changed.</summary>
    void SetTime(string folder, DateTime time);

    /// <summary>Sees that the names in a folder are on the disk; nothing on Windows, which does so itself.</summary>
    void Flush(string folder);
}
