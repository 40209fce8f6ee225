using System.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>Shells complete what the program itself knows.</summary>
public class Completing
{
    [Theory]
    [InlineData("sinorussia bui", "build")]
    [InlineData("sinorussia seeds ver", "verify")]
    [InlineData("sinorussia check --for", "--format")]
    [InlineData("sinorussia check --format s", "sarif")]
    [InlineData("sinorussia new even", "event events")]
    [InlineData("sinorussia explain form", "format")]
    public void Bash_completes(string line, string expected)
    {
        using var folder = new TemporaryFolder();
        var tool = Path.Combine(folder.Path, "sinorussia");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet '{typeof(Diagnostics.Diagnostic).Assembly.Location}' \"$@\"\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var script = ToolRun.Of("completion", "bash").Output + $$"""
            PATH="{{folder.Path}}:$PATH"
            COMP_LINE='{{line}}'
            COMP_POINT={{line.Length}}
            COMP_WORDS=({{line}})
            COMP_CWORD={{line.Split(' ').Length - 1}}
            _sinorussia
            echo "${COMPREPLY[*]}"
            """;

        using var bash = Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", script }, RedirectStandardOutput = true })!;
        var said = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        Assert.Equal(expected, said.Trim());
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script_that_asks_the_program(string shell) =>
        Assert.Contains("[suggest:", ToolRun.Of("completion", shell).Output, StringComparison.Ordinal);
}
