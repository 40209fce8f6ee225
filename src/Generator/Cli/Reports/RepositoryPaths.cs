using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Names files as a code host does: from the root of the repository, wherever the program was run.</summary>
internal static class RepositoryPaths
{
    /// <summary>Where a workflow of GitHub has the repository.</summary>
    private const string Workspace = "GITHUB_WORKSPACE";

    /// <summary>
    /// The findings with files named from the root; as they are where there is no repository, and those of files outside it.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> found)
    {
        var here = Directory.GetCurrentDirectory();
        return Root(here, Environment.GetEnvironmentVariable(Workspace)) is { } root
            ? [.. found.Select(d => d with { Location = From(root, here, d.Location) })] : found;
    }

    /// <summary>The root of the repository that a folder lies in; null when it lies in none.</summary>
    /// <param name="workspace">What the host says; null when it says nothing.</param>
    public static string? Root(string folder, string? workspace)
    {
        if (workspace is { Length: > 0 } && IsWithin(folder, workspace))
            return Path.GetFullPath(workspace);
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            // In a second work tree it is a file.
            if (Path.Exists(Path.Combine(at.FullName, ".git")))
                return at.FullName;
        }

        return null;
    }

    /// <summary>A place whose file is named from the root instead of the working folder.</summary>
    public static Location From(string root, string folder, Location location)
    {
        var path = Path.GetFullPath(location.File, folder);
        return IsWithin(path, root) ? location with { File = Path.GetRelativePath(root, path).Replace('\\', '/') } : location;
    }

    private static bool IsWithin(string path, string root) =>
        Path.GetRelativePath(root, path) is var relative && !Path.IsPathRooted(relative) && relative != ".."
        && !relative.StartsWith("../", StringComparison.Ordinal) && !relative.StartsWith("..\\", StringComparison.Ordinal);
}
