using System.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Readers;

/// <summary>Node and the packages of this folder, where they are installed.</summary>
internal static class NodePackages
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Readers");

    private static readonly string? Node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") }).FirstOrDefault(File.Exists);

    /// <summary>Why they cannot be asked; null when they can.</summary>
    public static string? WhyMissing { get; } =
        Node is null ? "needs Node on the PATH"
        : Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js")) ? null
        : "needs the packages that 'npm ci' installs in tests/Generator.Tests/Readers";

    /// <summary>What a script of this folder prints.</summary>
    public static string Run(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Node!, [Path.Combine(Folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output;
    }
}
