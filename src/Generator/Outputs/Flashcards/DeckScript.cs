using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>Writes flashcards/cards.js: the cards as data for the page of review, a script because pages opened from a folder may read nothing else.</summary>
internal sealed class DeckScript(PageScope scope, ITemplateEngine templates, DiagnosticBag bag)
{
    private static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A card a line.</summary>
    public string Write(IReadOnlyList<CardFace> faces)
    {
        var chapters = faces.Select(f => f.Card.Chapter.Chapter).Distinct().Select(c => new NamedChoice(c.Id, c.Title));
        var facts = faces.Select(f => f.Card.Fact).Distinct().Select(FactOf);
        var cards = faces.Select(f => new DeckCard(
            f.Key, f.Card.Chapter.Chapter.Id, f.Card.Fact.Id, Render("card-question", QuestionSide.Of(scope, f)), Render("card-answer", AnswerSide.Of(scope, f))));
        var script = new StringBuilder("(globalThis.flashcards = globalThis.flashcards || {}).deck = {\n");
        script.Append("\"subject\": ").Append(Json(scope.Guide.Book.Subject.Id)).Append(",\n");
        List(script, "chapters", chapters).Append(",\n");
        List(script, "facts", facts).Append(",\n");
        List(script, "cards", cards).Append("\n};\n");
        return script.ToString();
    }

    private DeckFact FactOf(Fact fact) => new(
        fact.Id, fact.Kind.Noun(), KindWords.One(fact.Kind), fact.Importance, [.. fact.Topics.Select(t => t.Id)],
        Render("card-fact", FactPart.Of(scope, fact)));

    private string Render(string template, object model) => templates.Render($"flashcards/{template}.html.sbn", model, bag)?.Trim() ?? "";

    private static StringBuilder List<T>(StringBuilder script, string name, IEnumerable<T> items) =>
        script.Append('"').Append(name).Append("\": [\n").AppendJoin(",\n", items.Select(Json)).Append("\n]");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Compact);

    /// <summary>What all cards of a fact share.</summary>
    /// <param name="Kind">To choose by.</param>
    /// <param name="KindTitle">To show.</param>
    /// <param name="Importance">1 to 3, 3 first; to choose by.</param>
    /// <param name="Html">What stands on the back below answer and context.</param>
    private sealed record DeckFact(string Id, string Kind, string KindTitle, int Importance, IReadOnlyList<string> Topics, string Html);

    /// <summary>A card to review.</summary>
    private sealed record DeckCard(string Key, string Chapter, string Fact, string Question, string Answer);
}

/// <summary>What templates/flashcards/card-question.html.sbn shows.</summary>
/// <param name="Holder">Whose view is asked for; null for other cards.</param>
internal sealed record QuestionSide(object Question, string? Holder)
{
    public static QuestionSide Of(PageScope scope, CardFace face) => new(scope.Line(face.Question), scope.TextOrNull(face.Card.Holder));
}

/// <summary>What templates/flashcards/card-answer.html.sbn shows.</summary>
/// <param name="Context">One sentence.</param>
internal sealed record AnswerSide(object Answer, object Context)
{
    public static AnswerSide Of(PageScope scope, CardFace face) => new(scope.Line(face.Answer), scope.Line(face.Card.Context));
}

/// <summary>What templates/flashcards/card-fact.html.sbn shows.</summary>
/// <param name="Corrections">Those of the citations that say something else than the fact, mere wording left out.</param>
/// <param name="Disputes">The fact's own matter, or those that it is the matter of.</param>
internal sealed record FactPart(
    LinkView Link, IReadOnlyList<CitationView> Citations, IReadOnlyList<SuppliedView> Supplied, IReadOnlyList<CitationView> Corrections, IReadOnlyList<DisputeView> Disputes)
{
    public static FactPart Of(PageScope scope, Fact fact)
    {
        var citations = CitationView.Of(scope, fact.AllCitations);
        IEnumerable<Dispute> disputes = fact is Dispute own ? [own] : scope.Lookup.DisputesOn(fact);
        return new FactPart(
            scope.Link(fact.Id), citations, SuppliedView.Of(scope, fact.Supplied), [.. citations.Where(c => c.IsForCards)],
            [.. disputes.Select(d => DisputeView.Of(scope, d))]);
    }
}
