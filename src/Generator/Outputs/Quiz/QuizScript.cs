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

    /// <summary>A question a line.</summary>
    public string Write(IEnumerable<QuizItem> items) =>
        $"globalThis.studyGuide.flashcards.quizQuestions = [\n{string.Join(",\n", items.Select(Line))}\n];\n";

    private string Line(QuizItem item) =>
        JsonSerializer.Serialize(new QuizLine(item.Id, item.Subject, Render("question", item), Render("key", item)), Compact.QuizLine);

    private string Render(string template, QuizItem item) =>
        templates.Render($"quiz/{template}.html.sbn", new QuizPart(item), bag)?.Trim() ?? "";
}
