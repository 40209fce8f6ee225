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

    /// <summary>Where the first of the scripts is published.</summary>
    public const string Path = "flashcards/cards.js";

    private const int Most = 1_500;

    /// <summary>Paths of the scripts that hold the cards, in the order in which pages load them.</summary>
    public static IReadOnlyList<string> PathsOf(IReadOnlyList<CardFace> faces) => ScriptParts.PathsOf(Path, faces.Count, Most);

    /// <summary>The scripts: the first makes the deck, each other adds to it what its cards need.</summary>
    public IEnumerable<OutputFile> Write(IReadOnlyList<CardFace> faces)
    {
        var facts = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var (part, path) in PathsOf(faces).Index())
        {
            List<CardFace> own = [.. faces.Skip(part * Most).Take(Most)];
            yield return OutputFile.Text(path, part == 0 ? First(faces, own, facts) : Next(own, facts));
        }
    }

    /// <summary>A card a line.</summary>
    /// <param name="told">Facts that a script has; grows.</param>
    private string First(IReadOnlyList<CardFace> all, List<CardFace> own, HashSet<Fact> told)
    {
        var chapters = all.Select(f => f.Card.Chapter.Chapter).Distinct().Select(c => new NamedChoice(c.Id, c.Title));
        var script = new StringBuilder("globalThis.studyGuide.flashcards.deck = {\n");
        script.Append("\"subject\": ").Append(Json(scope.Guide.Corpus.Subject.Id, Compact.String)).Append(",\n");
        List(script, "chapters", chapters, Compact.NamedChoice).Append(",\n");
        List(script, "facts", FactsOf(own, told), Compact.DeckFact).Append(",\n");
        List(script, "cards", own.Select(CardOf), Compact.DeckCard).Append("\n};\n");
        return script.ToString();
    }

    private string Next(List<CardFace> own, HashSet<Fact> told)
    {
        var script = new StringBuilder();
        Add(script, "facts", FactsOf(own, told), Compact.DeckFact);
        Add(script, "cards", own.Select(CardOf), Compact.DeckCard);
        return script.ToString();
    }

    private IEnumerable<DeckFact> FactsOf(List<CardFace> own, HashSet<Fact> told) =>
        own.Select(f => f.Card.Fact).Where(told.Add).Select(FactOf);

    private DeckCard CardOf(CardFace face) => new(
        face.Key, face.Card.Chapter.Chapter.Id, face.Card.Fact.Id, Render("card-question", QuestionSide.Of(scope, face)),
        Render("card-answer", AnswerSide.Of(scope, face)));

    private static void Add<T>(StringBuilder script, string name, IEnumerable<T> items, JsonTypeInfo<T> type) =>
        script.Append("globalThis.studyGuide.flashcards.deck.").Append(name).Append(".push(\n")
            .AppendJoin(",\n", items.Select(i => Json(i, type))).Append("\n);\n");

    private DeckFact FactOf(Fact fact) => new(
        fact.Id, fact.Kind.Noun(), KindWords.One(scope.Interface, fact.Kind), fact.Importance, [.. fact.Topics.Select(t => t.Id)],
        Render("card-fact", FactPart.Of(scope, fact)));

    private string Render(string template, object model) => templates.Render($"flashcards/{template}.html.sbn", model, bag)?.Trim() ?? "";

    private static StringBuilder List<T>(StringBuilder script, string name, IEnumerable<T> items, JsonTypeInfo<T> type) =>
        script.Append('"').Append(name).Append("\": [\n").AppendJoin(",\n", items.Select(i => Json(i, type))).Append("\n]");

    private static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
