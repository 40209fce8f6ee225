namespace SinoRussia.Generator.Publishing;

/// <summary>What a build changed in a site, in files.</summary>
internal sealed record PublishedChanges(int Added, int Changed, int Unchanged, int Removed);
