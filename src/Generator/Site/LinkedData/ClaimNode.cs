using System.Text.Json.Nodes;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>What somebody says or holds, who that is, and where it stands.</summary>
internal static class ClaimNode
{
    /// <summary>Adds to a claim what it says, its authors, and the paragraphs in which it appears.</summary>
    /// <param name="holders">Facts, and sources: those speak for their author, when he is known.</param>
    public static Node Add(DataScope scope, Node claim, string text, IReadOnlyList<Reference> holders, IReadOnlyList<Citation> sources) =>
        claim
        .Set("text", text)
        .Set("author", Authors(scope, holders))
        .Set("appearance", Paragraphs(scope, sources));

    /// <summary>A number: the claim that a count came out so.</summary>
    public static Node Observation(Figure figure)
    {
        var observation = new Node("Observation")
            .Set("name", figure.Title)
            .Set("observationDate", figure.Date is { IsInterval: false } ? DateValue.PointOf(figure.Date) : null)
            .Set("observationPeriod", figure.Date is { IsInterval: true } ? DateValue.SpanOf(figure.Date) : null)
            .Set("measurementMethod", figure.Basis)
            .Set("unitText", figure.Unit);
        if (figure.Upper is { } upper)
            return observation.Set("minValue", figure.Value).Set("maxValue", upper);
        return figure.Bound switch
        {
            "more-than" or "at-least" => observation.Set("minValue", figure.Value),
            "nearly" or "up-to" => observation.Set("maxValue", figure.Value),
            _ => observation.Set("value", figure.Value),
        };
    }

    /// <summary>
    /// The paragraphs that citations name, by document, each once; where a document is wrong or differs with the correction.
    /// </summary>
    public static IEnumerable<Node> Paragraphs(DataScope scope, IEnumerable<Citation> sources) =>
        CitedDocument.All(scope.Guide.Lookup, sources).SelectMany(document => document.Paragraphs.Select(paragraph =>
        {
            var page = scope.AddressOf(scope.TargetOf(document.Seed.Id).Page);
            return new Node(ThingType.Source, $"{page}#{PageAnchors.OfParagraph(paragraph.Number)}")
                .Set(
                    "name",
                    scope.Guide.Words.Say("citation.of_paragraph", ("source", document.Seed.Title), ("paragraph", paragraph.Number)))
                .Set("isPartOf", scope.Source(document.Seed))
                .Set("correction", paragraph.Citations.Where(c => c.IsCorrection).Select(c => new Node("CorrectionComment")
                    .Set("text", scope.Guide.Words.Say(
                        "correction.in_data", ("says", c.Says!.Trim()), ("note", c.Note!.Trim()),
                        ("sure", scope.Guide.Words.Of("sure", c.Sure!.Value.Word()))))));
        }));

    /// <summary>A source's author who is a holder himself is named once.</summary>
    private static IEnumerable<JsonNode> Authors(DataScope scope, IReadOnlyList<Reference> holders)
    {
        List<Fact> facts = [.. holders.Select(h => scope.Guide.Lookup.FactOf(h.Id)).OfType<Fact>().Distinct()];
        var writers = holders.Where(h => scope.Guide.Lookup.FactOf(h.Id) is null).Select(h => scope.Guide.Lookup.SeedOf(h.Id).Author)
            .OfType<string>();
        return
        [
            .. facts.Select(f => scope.Mention(f).Json),
            .. writers.Except(facts.Select(f => f.Title), StringComparer.Ordinal).Select(w => (JsonNode)w),
        ];
    }
}
