using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Drafting;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Cli.Serving;

/// <summary>
/// Shows the source documents beside the facts to whoever writes them, and makes citations and facts of words that are marked there. The
/// texts go to this machine only and into no file: nothing here is part of a site.
/// </summary>
/// <param name="texts">Folder of the texts, as the user named it.</param>
internal sealed class ReadingDesk(BuildOptions options, string texts)
{
    private const int LeastWords = 3;
    private const int MostWords = 10;

    /// <summary>The answer to a request below the desk's address; null for what is not there.</summary>
    /// <param name="path">Below that address.</param>
    /// <param name="query">As in the address, with or without '?'.</param>
    public (HttpStatusCode Status, byte[] Content, string Extension)? Answer(string path, string query)
    {
        var asked = HttpUtility.ParseQueryString(query);
        return path switch
        {
            "data.json" => Json(Data()),
            "cite.json" => Json(Cite(asked)),
            "draft.json" => Json(Draft(asked)),
            _ => null,
        };
    }

    private static (HttpStatusCode, byte[], string) Json(JsonObject data) =>
        (HttpStatusCode.OK, Encoding.UTF8.GetBytes(data.ToJsonString()), ".json");

    /// <summary>Every document, paragraph by paragraph, and what there is to choose from for a new fact.</summary>
    private JsonObject Data()
    {
        if (BuildPipeline.Read(options) is not { } corpus)
            return new JsonObject { ["problem"] = "the content has no subject that can be read" };
        var facts = corpus.Facts.Concat(corpus.DamagedFacts).ToList();
        var cited = facts.SelectMany(f => f.AllCitations.Select(c => (Fact: f, Citation: c)))
            .ToLookup(c => (c.Citation.Seed.Id, c.Citation.Paragraph));
        return new JsonObject
        {
            ["title"] = corpus.Subject.Title,
            ["kinds"] = new JsonArray([.. FactKindNames.All.Where(k => k != FactKind.Dispute).Select(k => (JsonNode)k.Noun())]),
            ["chapters"] = new JsonArray([.. corpus.Chapters.Select(c => (JsonNode)c.Id)]),
            ["facts"] = new JsonObject(facts.DistinctBy(f => f.Id).Select(f => KeyValuePair.Create(f.Id, (JsonNode?)Described(f)))),
            ["documents"] = new JsonArray([.. corpus.Seeds.Select(s => (JsonNode)Described(s, cited))]),
        };
    }

    private static JsonObject Described(Fact fact) => new()
    {
        ["title"] = fact.Title,
        ["kind"] = fact.Kind.Noun(),
        ["address"] = $"/{fact.Kind.Folder()}/{fact.Id}.html",
        ["place"] = fact.Location.ToString(),
    };

    private JsonObject Described(Seed seed, ILookup<(string, int), (Fact Fact, Citation Citation)> cited)
    {
        var described = new JsonObject { ["id"] = seed.Id, ["title"] = seed.Title };
        var bag = new DiagnosticBag();
        if (SeedText.Load(texts, seed.File, seed.Id, seed.Location, bag) is not { } text)
        {
            described["problem"] = string.Join("; ", bag.InReadingOrder().Select(d => d.Message));
            return described;
        }

        if (!text.Has(seed.Sha256))
            described["problem"] = "this is not the text that was indexed; paragraphs may be counted otherwise";
        var paragraphs = Paragraphs.Of(text.Text).Select((p, i) => (JsonNode)Described(seed, i + 1, p, [.. cited[(seed.Id, i + 1)]]));
        described["paragraphs"] = new JsonArray([.. paragraphs]);
        return described;
    }

    private static JsonObject Described(Seed seed, int number, string text, IReadOnlyList<(Fact Fact, Citation Citation)> cited) => new()
    {
        ["number"] = number,
        ["unused"] = seed.NotUsed.FirstOrDefault(u => u.Paragraph == number)?.Reason,
        ["segments"] =
            new JsonArray([.. DeskSegments.Of(text, cited.Select(c => (c.Fact.Id, c.Citation))).Select(s => (JsonNode)new JsonObject
        {
            ["text"] = s.Text,
            ["facts"] = new JsonArray([.. s.Facts.Select(f => (JsonNode)f)]),
            ["open"] = s.IsOpen,
        })]),
        ["corrections"] = new JsonArray([.. cited.Where(c => c.Citation.Says is not null).Select(c => (JsonNode)new JsonObject
        {
            ["fact"] = c.Fact.Id,
            ["says"] = c.Citation.Says,
            ["note"] = c.Citation.Note,
        })]),
    };

    /// <summary>A citation as YAML, and what is wrong with it.</summary>
    private JsonObject Cite(NameValueCollection asked)
    {
        var (cited, problem) = Read(asked);
        return new JsonObject
        {
            ["yaml"] = cited is null
                ? null
                : $"- {{ seed: {cited.Seed}, paragraph: {cited.Paragraph}, words: {YamlText.Scalar(cited.Words)} }}",
            ["problem"] = problem,
        };
    }

    /// <summary>A whole fact as YAML, and what is wrong with its citation or its id.</summary>
    private JsonObject Draft(NameValueCollection asked)
    {
        var (cited, problem) = Read(asked);
        var kind = FactKindNames.All.FirstOrDefault(k => k.Noun() == asked["kind"]);
        var title = asked["title"] is { Length: > 0 } given ? given : cited?.Words ?? "";
        var id = DraftId.Of(title);
        problem ??= id.Length == 0 ? "no id can be made of this title; write one"
            : BuildPipeline.Read(options) is { } corpus ? DraftId.Problem(id, corpus) : null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (asked["chapter"] is { Length: > 0 } chapter)
            values["chapter"] = chapter;
        return new JsonObject
        {
            ["yaml"] = cited is null ? null : DraftText.TextOf(new FactDraft(kind, id, title, values, cited), new HashSet<string>()),
            ["problem"] = problem,
        };
    }

    /// <summary>The words asked for, proved against the fingerprints of the paragraph.</summary>
    private (DraftCitation? Cited, string? Problem) Read(NameValueCollection asked)
    {
        if (!int.TryParse(asked["paragraph"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || asked["words"] is not { } words || asked["seed"] is not { } id)
        {
            return (null, "nothing is marked");
        }

        var cited = new DraftCitation(id, number, string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var compared = Words.Of(cited.Words);
        if (compared.Count is < LeastWords or > MostWords)
            return (cited, $"{Amount.Of(compared.Count, "word")} marked; expected {LeastWords} to {MostWords}");
        var seed = BuildPipeline.Read(options)?.Seeds.FirstOrDefault(s => s.Id == id);
        var isThere = seed?.Paragraphs.FirstOrDefault(p => p.Number == number) is { } paragraph
            && Fingerprints.Holds(paragraph, id, compared);
        return (cited, isThere ? null
            : $"the fingerprints of '{id}' do not have these words in paragraph {number}; run 'sinorussia seeds index {texts}' and check "
                + "every citation");
    }
}
