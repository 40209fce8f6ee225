using System.Text.Json;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>An example of docs/writing-templates.md; that page says how examples are written.</summary>
/// <param name="Line">Line of the page, counted from 1.</param>
/// <param name="Files">By name; the template itself is among them.</param>
/// <param name="Output">Null when an error is expected.</param>
/// <param name="Error">'line:column CODE: message'; null when output is expected.</param>
public sealed record SpecificationExample(
    int Line, string Name, IReadOnlyDictionary<string, string> Files, string Model, string? Output, string? Error)
{
    private const string Arrow = " → ";
    private const string Failure = "error ";

    public override string ToString() => $"line {Line}";

    /// <summary>The model as templates get it.</summary>
    public object ReadModel()
    {
        using var document = JsonDocument.Parse(Model);
        return Read(document.RootElement)!;
    }

    /// <summary>All examples of a page, in order.</summary>
    public static IReadOnlyList<SpecificationExample> ReadAll(string page)
    {
        var examples = new List<SpecificationExample>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var (name, model, start) = ("", "{}", 0);
        foreach (var (line, info, content) in Fences(page))
        {
            switch (info.Split(' ', 2))
            {
                case ["template", .. var given]:
                    (name, start) = (given is [var own] ? own : "page.md.sbn", line);
                    files[name] = content;
                    break;
                case ["file", var file]:
                    files[file] = content;
                    break;
                case ["model"]:
                    model = content;
                    break;
                case ["output" or "error"]:
                    examples.Add(new(start, name, files, model, info == "output" ? content : null, info == "error" ? content : null));
                    (files, model) = (new(StringComparer.Ordinal), "{}");
                    break;
                case ["lines", .. var given]:
                    examples.AddRange(ReadLines(line, given is [var ownName] ? ownName : "page.md.sbn", content, model));
                    model = "{}";
                    break;
            }
        }

        return examples;
    }

    private static IEnumerable<SpecificationExample> ReadLines(int start, string name, string content, string model)
    {
        foreach (var (line, index) in content.Split('\n').Select((line, index) => (line, index)))
        {
            var at = line.LastIndexOf(Arrow, StringComparison.Ordinal);
            var (template, expected) = at >= 0 ? (line[..at], line[(at + Arrow.Length)..]) : (line[..^Arrow.TrimEnd().Length], "");
            var isError = expected.StartsWith(Failure, StringComparison.Ordinal);
            var files = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = template };
            yield return new(start + 1 + index, name, files, model, isError ? null : expected, isError ? expected[Failure.Length..] : null);
        }
    }

    private static IEnumerable<(int Line, string Info, string Content)> Fences(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var fence = lines[i][..lines[i].LastIndexOf('`')] + "`";
            var end = Array.FindIndex(lines, i + 1, l => l == fence);
            yield return (i + 1, lines[i][fence.Length..], string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }

    private static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("markup", out var html) && json.GetPropertyCount() == 1 =>
            new Written(html.GetString()!),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
