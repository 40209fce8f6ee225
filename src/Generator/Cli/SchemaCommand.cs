using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Schemas;

namespace SinoRussia.Generator.Cli;

/// <summary>`schema`: writes JSON Schemas of the content files, so that editors complete keys and mark mistakes.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write them", DefaultValueFactory = _ => "schemas" };
        var command = new Command("schema", "Write JSON Schemas of the content files, for editors") { folder };
        command.SetAction(parsed => Run(parsed, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(ParseResult parsed, string folder)
    {
        var summary = Report.Summary(parsed);
        Directory.CreateDirectory(folder);
        foreach (var schema in ContentSchemas.All)
        {
            var path = Path.Combine(folder, schema.Name + ".schema.json");
            File.WriteAllText(path, schema.Schema.ToJsonString(JsonReport.Options) + "\n");
            summary.WriteLine($"{path.Replace('\\', '/'),-40} {schema.Files}");
        }

        summary.WriteLine("An editor's YAML extension takes them as \"yaml.schemas\": { \"<schema>\": \"<files>\" }.");
        return ExitCode.Done;
    }
}
