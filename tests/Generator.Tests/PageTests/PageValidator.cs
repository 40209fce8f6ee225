using System.ComponentModel;
using System.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.PageTests;

/// <summary>The validators in tests/Generator.PageTests, run by Node.js as it is installed on the machine.</summary>
internal static class PageValidator
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Generator.PageTests");

    /// <summary>Why it cannot be asked; null when it can.</summary>
    public static string? WhyMissing { get; } =
        !HasNode() ? "needs Node.js 20 or newer on the PATH"
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "html-validate")) ? "needs 'npm ci' in tests/Generator.PageTests"
        : null;

    /// <summary>What it says of the site in a folder.</summary>
    public static (int Code, string Output) Run(string site) => Start([Path.Combine(Folder, "validate.mjs"), site]);

    private static bool HasNode()
    {
        try
        {
            return Start(["--version"]) is (0, var version)
                && int.Parse(version.TrimStart('v').Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) >= 20;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output) Start(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
