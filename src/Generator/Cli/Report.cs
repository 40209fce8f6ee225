using System.CommandLine;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli;

/// <summary>Writes the findings of a run in the format asked for.</summary>
internal static class Report
{
    /// <summary>Text goes to the error stream, what programs read to the output.</summary>
    public static void Write(ParseResult parsed, DiagnosticBag bag)
    {
        var found = bag.InReadingOrder();
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        switch (parsed.GetValue(CommonOptions.Format))
        {
            case ReportFormat.Text:
                TextReport.Write(error, found);
                break;
            case ReportFormat.Github:
                GithubReport.Write(output, found);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(output, found);
                break;
            case ReportFormat.Json:
                JsonReport.Write(output, found);
                break;
        }
    }
}
