namespace SinoRussia.Generator.Tests.Snapshots;

/// <summary>Finds the files of this repository from within a test run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds SinoRussia.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of this test project.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Generator.Tests");

    /// <summary>The packaged templates as they stand in the repository.</summary>
    public static string Templates { get; } = Path.Combine(Root, "templates");

    /// <summary>A folder below tests/Generator.Tests/Samples.</summary>
    public static string Sample(string name) => Path.Combine(Tests, "Samples", name);

    /// <summary>
    /// The real path of a file of this test project that the compiler named; builds in CI name files from '/_/' so that the output does not
    /// depend on where the checkout lies.
    /// </summary>
    public static string SourceFile(string compilerPath)
    {
        const string project = "tests/Generator.Tests/";
        var path = compilerPath.Replace('\\', '/');
        return Path.Combine(Tests, path[(path.LastIndexOf(project, StringComparison.Ordinal) + project.Length)..]);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("SinoRussia.sln is in no folder above the tests");
    }
}
