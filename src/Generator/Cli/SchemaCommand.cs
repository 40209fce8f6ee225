using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Pipeline;
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

    /// <summary>With the words of the subject at hand; the usual ones where there is none, or it cannot be read.</summary>
    private static IReadOnlyList<ContentSchema> Schemas(ParseResult parsed) =>
        BuildPipeline.Read(CommonOptions.Read(parsed)) is { } corpus ? ContentSchemas.With(corpus.Subject.Forms) : ContentSchemas.All;

    /// <summary>Where a schema is written.</summary>
    public static string FileOf(ContentSchema schema, string folder) => $"{folder}/{schema.Name}.schema.json";

    public static string TextOf(ContentSchema schema) => schema.Schema.ToJsonString(JsonReport.Options) + "\n";

    private static int Run(ParseResult parsed, string folder)
    {
        var summary = Report.Summary(parsed);
        Directory.CreateDirectory(folder);
        foreach (var schema in Schemas(parsed))
        {
            var path = FileOf(schema, folder);
            File.WriteAllText(path, TextOf(schema));
            summary.WriteLine($"{path.Replace('\\', '/'),-40} {schema.Files}");
        }

        summary.WriteLine("An editor's YAML extension takes them as \"yaml.schemas\": { \"<schema>\": \"<files>\" }.");
        return ExitCode.Done;
    }
}
