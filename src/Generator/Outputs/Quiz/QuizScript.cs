using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>Writes quiz/questions.js: all questions as markup, a script because pages opened from a folder may read nothing else.</summary>
internal sealed class QuizScript(TemplateEngine templates, DiagnosticBag bag)
{
    private static readonly QuizJson Compact = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    private const string Path = "quiz/questions.js";
    private const int Most = 1_000;
    private const string Questions = "globalThis.studyGuide.flashcards.quizQuestions";

    /// <summary>Paths of the scripts that hold the questions, in the order in which pages load them.</summary>
    public static IReadOnlyList<string> PathsOf(int questions) => ScriptParts.PathsOf(Path, questions, Most);

    /// <summary>The scripts: the first makes the list, each other adds to it; a question a line.</summary>
    public IEnumerable<OutputFile> Write(IReadOnlyList<QuizItem> items) => PathsOf(items.Count).Select((path, part) =>
    {
        var lines = string.Join(",\n", items.Skip(part * Most).Take(Most).Select(Line));
        return OutputFile.Text(path, part == 0 ? $"{Questions} = [\n{lines}\n];\n" : $"{Questions}.push(\n{lines}\n);\n");
    });

    private string Line(QuizItem item) =>
        JsonSerializer.Serialize(new QuizLine(item.Id, item.Subject, Render("question", item), Render("key", item)), Compact.QuizLine);

    private string Render(string template, QuizItem item) =>
        templates.Render($"quiz/{template}.html.sbn", new QuizPart(item), bag)?.Trim() ?? "";
}
