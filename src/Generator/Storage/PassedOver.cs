namespace SinoRussia.Generator.Storage;

/// <summary>Names that editors, systems and hosts put beside the files of a curator, and that nothing reads or reports.</summary>
internal static class PassedOver
{
    private static readonly string[] Endings = ["~", ".bak", ".orig", ".rej", ".swp", ".tmp"];
    private static readonly string[] Names = ["README.md", "Thumbs.db", "desktop.ini"];

    /// <summary>True for a file or folder that nobody is told of, by its name without folders.</summary>
    public static bool Is(string name) =>
        name.StartsWith('.') || (name.StartsWith('#') && name.EndsWith('#'))
        || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
