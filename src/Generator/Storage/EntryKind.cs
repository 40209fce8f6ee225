namespace SinoRussia.Generator.Storage;

/// <summary>What a name on disk stands for; links are not followed.</summary>
internal enum EntryKind
{
    Nothing,
    File,
    Folder,
    Link,

    /// <summary>A pipe, a socket, a device: what may never end or never answer when it is read.</summary>
    Special,
}
