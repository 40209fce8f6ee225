using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>The source files of this repository, without what is built from them.</summary>
internal static class SourceFiles
{
    /// <summary>Those of src/Generator, by name from there.</summary>
    public static IEnumerable<(string Name, string Path)> OfProgram() => Below(Path.Combine(Repository.Root, "src", "Generator"));

    /// <summary>Those of the program, of the templates and of all tests, by name from the repository's root.</summary>
    public static IEnumerable<(string Name, string Path)> All(string pattern = "*.cs") =>
        new[] { "src", "templates", "tests" }
            .SelectMany(f => Below(Path.Combine(Repository.Root, f), pattern).Select(p => ($"{f}/{p.Name}", p.Path)));

    private static IEnumerable<(string Name, string Path)> Below(string root, string pattern = "*.cs") =>
        from path in Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
        let name = Path.GetRelativePath(root, path).Replace('\\', '/')
        where !name.Split('/').Any(part => part is "bin" or "obj")
        orderby name
        select (name, path);
}
