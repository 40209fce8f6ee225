using System.CommandLine;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Writes the findings of a run in the format asked for; all formats carry the same findings.</summary>
internal static class Report
{
    private const string ForPeople = "text";

    private static readonly Dictionary<string, Action<TextWriter, IReadOnlyList<Diagnostic>>> Writers = new()
    {
        [ForPeople] = TextReport.Write,
        ["github"] = GithubReport.Write,
        ["sarif"] = SarifReport.Write,
        ["json"] = JsonReport.Write,
    };

    public static Option<string> Format { get; } = MakeFormat();

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but findings", Recursive = true };

    /// <summary>Text goes to the error stream, what programs read to the output.</summary>
    public static void Write(ParseResult parsed, DiagnosticBag bag)
    {
        var format = parsed.GetValue(Format)!;
        var streams = parsed.InvocationConfiguration;
        Writers[format](format == ForPeople ? streams.Error : streams.Output, bag.InReadingOrder());
        if (format == ForPeople && parsed.GetValue(CommonOptions.Strict) && bag.Count > 0 && !bag.HasErrors)
            streams.Error.WriteLine("with --strict warnings fail as errors do");
    }

    /// <summary>Where a command says what it did; nowhere when a program reads the output, or the user wants quiet.</summary>
    public static TextWriter Summary(ParseResult parsed) =>
        parsed.GetValue(Quiet) || parsed.GetValue(Format) != ForPeople ? TextWriter.Null : parsed.InvocationConfiguration.Output;

    private static Option<string> MakeFormat()
    {
        var option = new Option<string>("--format")
        {
            Description = "How findings are written",
            HelpName = string.Join('|', Writers.Keys),
            DefaultValueFactory = _ => ForPeople,
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong([.. Writers.Keys]);
    }
}
