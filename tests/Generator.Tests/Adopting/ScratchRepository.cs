using System.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Adopting;

/// <summary>
/// A fresh git repository as a host makes it, with the tool on the PATH, and with what else a host's runner has that these tests need.
/// </summary>
/// <remarks>`dotnet sinorussia` is the tool of this build; restoring and installing it does nothing, for .ci/tool-builds-same-site proves
/// the package.</remarks>
internal sealed class ScratchRepository : IDisposable
{
    private readonly TemporaryFolder outer = new();

    public ScratchRepository()
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Bin);
        var tool = typeof(Diagnostics.Diagnostic).Assembly.Location;
        var dotnet = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(p => Path.Combine(p, "dotnet"))
            .First(File.Exists);
        Program("sinorussia", $"exec '{dotnet}' '{tool}' \"$@\"");
        Program("dotnet", $"""
            case "$1 $2" in
              "tool restore") test -f dotnet-tools.json ;;
              "tool install") true ;;
              "pack "*) test -f "$2/Generator.csproj" ;;
              "sinorussia "*) shift; exec '{dotnet}' '{tool}' "$@" ;;
              *) echo "no such command: dotnet $*" >&2; exit 1 ;;
            esac
            """);
        Program("gh", "echo \"gh $*\" >> \"$RUNNER_TEMP/gh.txt\"");
        Shell("git init -q -b main && git config user.name Tester && git config user.email tester@example.org");
    }

    public string Root => Path.Combine(outer.Path, "repository");

    /// <summary>What the runner calls its temporary folder.</summary>
    public string Temporary => Path.Combine(outer.Path, "temporary");

    private string Bin => Path.Combine(outer.Path, "bin");

    public void Dispose() => outer.Dispose();

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs commands as a runner does: bash, which ends at the first that fails.</summary>
    /// <param name="folder">Below the root.</param>
    public ShellRun Shell(string commands, string folder = "", IReadOnlyDictionary<string, string>? environment = null)
    {
        Directory.CreateDirectory(Temporary);
        var start = new ProcessStartInfo("bash")
        {
            ArgumentList = { "--noprofile", "--norc", "-eo", "pipefail", "-c", commands },
            WorkingDirectory = Path.Combine(Root, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Bin}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["GITHUB_WORKSPACE"] = Root;
        // Programs that run for a second are not worth watching for what could be compiled better.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["GITHUB_PATH"] = Path.Combine(Temporary, "path.txt");
        start.Environment["GITHUB_ACTION_PATH"] = Path.Combine(Repository.Root, ".github", "actions", "guide");
        start.Environment["GITHUB_REF_NAME"] = "v1";
        start.Environment["RUNNER_TEMP"] = Temporary;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return new ShellRun(shell.ExitCode, output, error.Result);
    }

    private void Program(string name, string text)
    {
        var path = Path.Combine(Bin, name);
        File.WriteAllText(path, $"#!/bin/sh\n{text.ReplaceLineEndings("\n")}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
