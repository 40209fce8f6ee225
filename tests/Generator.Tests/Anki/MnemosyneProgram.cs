using System.Diagnostics;
using System.Text.Json.Nodes;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>Mnemosyne as it is installed on the machine, driven by a script.</summary>
internal static class MnemosyneProgram
{
    private static readonly string Script = Path.Combine(Repository.Tests, "Anki", "Mnemosyne", "import_packages.py");

    /// <summary>The Python that has Mnemosyne; null when none has.</summary>
    private static readonly string? Python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasMnemosyne);

    /// <summary>Why it cannot be asked; null when it can.</summary>
    public static string? WhyMissing { get; } = Python is null ? "needs Mnemosyne, for instance from 'apt-get install mnemosyne'" : null;

    /// <summary>Imports packages one after the other; the cards of the collection after each.</summary>
    public static IReadOnlyList<IReadOnlyList<MnemosyneCard>> Import(params IReadOnlyList<string> packages)
    {
        var (code, output, error) = Run(Python!, [Script, .. packages]);
        Assert.True(code == 0, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            JsonNode.Parse(line)!.AsArray().Select(card => new MnemosyneCard(
                (string)card!["id"]!, (string)card["guid"]!, (string)card["question"]!, (string)card["answer"]!,
                [.. card["tags"]!.AsArray().Select(t => (string)t!)])).ToList())];
    }

    private static bool HasMnemosyne(string python)
    {
        try
        {
            return Run(python, ["-c", "import mnemosyne.libmnemosyne"]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Run(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
