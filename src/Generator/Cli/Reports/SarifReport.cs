using System.Reflection;
using System.Text.Json.Nodes;
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
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "sinorussia",
                    ["semanticVersion"] = Version,
                    ["rules"] = new JsonArray([.. codes.Select(DescribeRule)]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. found.Select(d => DescribeResult(d, codes.IndexOf(d.Code)))]),
        };
        var log = new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) };
        writer.WriteLine(log.ToJsonString(JsonReport.Options));
    }

    private static JsonObject DescribeRule(string code)
    {
        var rule = new JsonObject { ["id"] = code };
        if (Explanations.Find(code) is { } section)
        {
            var title = section.Split('\n')[0];
            rule["shortDescription"] = Text(title[code.Length..].Trim());
            rule["help"] = Text(section[title.Length..].Trim());
        }

        return rule;
    }

    private static JsonObject DescribeResult(Diagnostic found, int rule) => new()
    {
        ["ruleId"] = found.Code,
        ["ruleIndex"] = rule,
        ["level"] = TextReport.NameOf(found.Severity),
        ["message"] = Text(found.Hint is null ? found.Message : $"{found.Message}\nhint: {found.Hint}"),
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = DescribePlace(found.Location) }),
    };

    private static JsonObject DescribePlace(Location location)
    {
        var file = Uri.EscapeDataString(location.File).Replace("%2F", "/", StringComparison.Ordinal);
        var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = file } };
        if (location.Column > 0)
            place["region"] = new JsonObject { ["startLine"] = location.Line, ["startColumn"] = location.Column };
        else if (location.Line > 0)
            place["region"] = new JsonObject { ["startLine"] = location.Line };
        return place;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
