using SinoRussia.Generator.Cli;

namespace SinoRussia.Generator.Tests.Cli;

/// <summary>One run of the command line within the test process.</summary>
/// <param name="Output">What was written to the output, with '\n' line ends.</param>
/// <param name="Error">What was written to the error stream.</param>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static ToolRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, output, error);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Everything in one text, for snapshots.</summary>
    public override string ToString() => $"exit code {Code}\n\n-- output\n{Output}\n-- error\n{Error}";
}
