using System.Diagnostics;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>The W3C's checker of EPUBs as it is installed on the machine.</summary>
internal static class EpubCheckProgram
{
    private static readonly string? Checker = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "epubcheck")).Append("/usr/share/java/epubcheck.jar").FirstOrDefault(File.Exists);

    /// <summary>Why it cannot be asked; null when it can.</summary>
    public static string? WhyMissing { get; } = Checker is null || !Runs()
        ? "needs epubcheck, for instance from 'apt-get install epubcheck'"
        : null;

    /// <summary>Checks an EPUB; a warning counts as a failure.</summary>
    /// <returns>Whether it passed, and all that the checker says.</returns>
    public static (bool Passed, string Report) Check(byte[] epub)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sinorussia-epub-").FullName, "book.epub");
        File.WriteAllBytes(file, epub);
        try
        {
            var (code, report) = Run("--failonwarnings", file);
            return (code == 0, report);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static bool Runs()
    {
        try
        {
            return Run("--version").Report.Contains("EPUBCheck", StringComparison.OrdinalIgnoreCase);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Debian installs the archive of Java itself as the program, which not every kernel starts.</summary>
    private static (int Code, string Report) Run(params string[] arguments)
    {
        string[] command = File.ReadLines(Checker!).First().StartsWith("PK", StringComparison.Ordinal)
            ? ["java", "-jar", Checker!]
            : [Checker!];
        var start = new ProcessStartInfo(command[0], [.. command[1..], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A second of work is not worth Java's better compiler.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
