using System.Reflection;
using System.Text.Json;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0, the OASIS format that code hosts read.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Of the program, without what the build adds behind '+'.</summary>
    private static string Version =>
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>One run with one result a finding, and what `explain` says about each code found.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Diagnostic> findings)
    {
        var found = RepositoryPaths.Of(findings);
        var codes = found.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var run = new
        {
            tool = new { driver = new { name = "sinorussia", semanticVersion = Version, rules = codes.Select(DescribeRule) } },
            columnKind = "utf16CodeUnits",
            results = found.Select(d => DescribeResult(d, codes.IndexOf(d.Code))),
        };
        var log = new Dictionary<string, object> { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new[] { run } };
        writer.WriteLine(JsonSerializer.Serialize(log, JsonReport.Options));
    }

    private static Dictionary<string, object> DescribeRule(string code)
    {
        var rule = new Dictionary<string, object> { ["id"] = code };
        if (Explanations.Find(code) is { } section)
        {
            var title = section.Split('\n')[0];
            rule["shortDescription"] = new { text = title[code.Length..].Trim() };
            rule["help"] = new { text = section[title.Length..].Trim() };
        }

        return rule;
    }

    private static object DescribeResult(Diagnostic found, int rule) => new
    {
        ruleId = found.Code,
        ruleIndex = rule,
        level = TextReport.NameOf(found.Severity),
        message = new { text = found.Hint is null ? found.Message : $"{found.Message}\nhint: {found.Hint}" },
        locations = new[] { new { physicalLocation = DescribePlace(found.Location) } },
    };

    private static Dictionary<string, object> DescribePlace(Location location)
    {
        var file = Uri.EscapeDataString(location.File).Replace("%2F", "/", StringComparison.Ordinal);
        var place = new Dictionary<string, object> { ["artifactLocation"] = new { uri = file } };
        if (location.Column > 0)
            place["region"] = new { startLine = location.Line, startColumn = location.Column };
        else if (location.Line > 0)
            place["region"] = new { startLine = location.Line };
        return place;
    }
}
