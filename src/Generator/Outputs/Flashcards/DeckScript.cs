using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>
/// Writes flashcards/cards.js: the cards as data for the page of review, a script because pages opened from a folder may read nothing else.
/// </summary>
internal sealed class DeckScript(PageScope scope, TemplateEngine templates, DiagnosticBag bag)
{
    /// <summary>Made by the compiler, because a native program cannot look at types.</summary>
    private static readonly DeckJson Compact = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>A card a line.</summary>
    public string Write(IReadOnlyList<CardFace> faces)
    {
        var chapters = faces.Select(f => f.Card.Chapter.Chapter).Distinct().Select(c => new NamedChoice(c.Id, c.Title));
        var facts = faces.Select(f => f.Card.Fact).Distinct().Select(FactOf);
        var cards = faces.Select(f => new DeckCard(
            f.Key, f.Card.Chapter.Chapter.Id, f.Card.Fact.Id, Render("card-question", QuestionSide.Of(scope, f)),
            Render("card-answer", AnswerSide.Of(scope, f))));
        var script = new StringBuilder("globalThis.studyGuide.flashcards.deck = {\n");
        script.Append("\"subject\": ").Append(Json(scope.Guide.Corpus.Subject.Id, Compact.String)).Append(",\n");
        List(script, "chapters", chapters, Compact.NamedChoice).Append(",\n");
        List(script, "facts", facts, Compact.DeckFact).Append(",\n");
        List(script, "cards", cards, Compact.DeckCard).Append("\n};\n");
        return script.ToString();
    }

    private DeckFact FactOf(Fact fact) => new(
        fact.Id, fact.Kind.Noun(), KindWords.One(scope.Interface, fact.Kind), fact.Importance, [.. fact.Topics.Select(t => t.Id)],
        Render("card-fact", FactPart.Of(scope, fact)));

    private string Render(string template, object model) => templates.Render($"flashcards/{template}.html.sbn", model, bag)?.Trim() ?? "";

    private static StringBuilder List<T>(StringBuilder script, string name, IEnumerable<T> items, JsonTypeInfo<T> type) =>
        script.Append('"').Append(name).Append("\": [\n").AppendJoin(",\n", items.Select(i => Json(i, type))).Append("\n]");

    private static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
