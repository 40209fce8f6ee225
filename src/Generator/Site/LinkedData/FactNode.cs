using System.Text.Json.Nodes;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>One fact of any kind in the words of schema.org.</summary>
internal static class FactNode
{
    public static Node Of(DataScope scope, Fact fact)
    {
        var target = scope.TargetOf(fact.Id);
        var node = new Node(ThingType.Of(fact), scope.IdOf(target))
            .Set("url", scope.AddressOf(target.Page))
            .Set("name", fact.Title)
            .Set("alternateName", OtherNames(fact));
        return fact switch
        {
            Event => Describe().Set("startDate", DateValue.StartOf(fact.Date)).Set("endDate", DateValue.EndOf(fact.Date))
                .Set("location", scope.Mentions(fact.Places))
                .Set("attendee", scope.Mentions([.. fact.People, .. fact.Organisations]))
                .Set("about", scope.Mentions([.. fact.Documents, .. fact.Terms])),
            Person person => OfPerson(scope, Describe(), person),
            Organisation organisation => Describe()
                .Set("foundingDate", DateValue.PointOf(organisation.Founded))
                .Set("dissolutionDate", DateValue.PointOf(organisation.Dissolved))
                .Set("member", organisation.Members.Select(m => new Node("OrganizationRole")
                    .Set("startDate", DateValue.StartOf(m.From)).Set("endDate", DateValue.EndOf(m.To))
                    .Set("member", scope.Mention(m.Member)))),
            Document document => OfDocument(scope, Describe(), document),
            Place place => Describe().Set("containedInPlace", scope.Mention(place.Within)),
            Term => Describe().Set("inDefinedTermSet", new Node("DefinedTermSet", scope.AddressOf(PagePaths.IndexOf(FactKind.Term)))
                .Set("name", KindWords.Many(scope.Guide.Words, FactKind.Term))),
            Figure figure => ClaimNode.Add(scope, node, scope.Plain(fact.Summary), figure.SaidBy, fact.Sources)
                .Set("about", Around(scope, fact).Prepend(ClaimNode.Observation(figure))),
            Position position => OfHeld(scope, node, fact, position.Holders),
            Assessment assessment => OfHeld(scope, node, fact, assessment.Holders),
            Dispute dispute => OfDispute(scope, Describe(), dispute),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };

        Node Describe() => node.Set("description", scope.Plain(fact.Summary));
    }

    /// <summary>The same for a file without pages: what is no claim has its paragraphs here.</summary>
    public static Node WithEvidence(DataScope scope, Fact fact)
    {
        var node = Of(scope, fact);
        return IsClaim(fact) ? node : node.Set("subjectOf", ClaimNode.Paragraphs(scope, fact.Sources));
    }

    /// <summary>True for what is said by somebody: it names the paragraphs itself.</summary>
    public static bool IsClaim(Fact fact) => fact is Figure or Position or Assessment;

    private static Node OfPerson(DataScope scope, Node node, Person person) => node
        .Set("birthDate", DateValue.PointOf(person.Born))
        .Set("deathDate", DateValue.PointOf(person.Died))
        .Set("nationality", scope.Mention(person.Country))
        .Set("jobTitle", person.Offices.Select(o => o.Title).Distinct(StringComparer.Ordinal).Select(t => (JsonNode)t))
        .Set("hasOccupation", person.Offices.Where(o => (o.From ?? o.To) is not null).Select(o => new Node("Role")
            .Set("startDate", DateValue.StartOf(o.From)).Set("endDate", DateValue.EndOf(o.To))
            .Set("hasOccupation", new Node("Occupation").Set("name", o.Title))))
        .Set("affiliation", scope.Mentions(person.Offices.Select(o => o.Organisation).OfType<Reference>()));

    private static Node OfDocument(DataScope scope, Node node, Document document) => node
        .Set("genre", document.Form)
        .Set("dateCreated", DateValue.PointOf(document.Date))
        .Set("locationCreated", scope.Mention(document.SignedAt))
        .Set("creator", scope.Mentions(document.Parties))
        .Set("accountablePerson", scope.Mentions(document.SignedBy))
        .Set("about", Around(scope, document));

    private static Node OfHeld(DataScope scope, Node node, Fact fact, IReadOnlyList<Reference> holders) =>
        ClaimNode.Add(scope, node, scope.Plain(fact.Summary), holders, fact.Sources)
            .Set("temporalCoverage", DateValue.SpanOf(fact.Date))
            .Set("about", Around(scope, fact));

    /// <summary>Every side, always.</summary>
    private static Node OfDispute(DataScope scope, Node node, Dispute dispute) => node
        .Set("text", dispute.Question)
        .Set("about", scope.Mentions([.. dispute.Concerns]))
        .Set("suggestedAnswer", dispute.Positions.Select(p =>
            ClaimNode.Add(scope, new Node(["Answer", ThingType.Claim]), scope.Plain(p.Says), p.Holders, p.Sources)))
        .Set("acceptedAnswer", dispute.Accepted is { } accepted ? new Node("Answer").Set("text", scope.Plain(accepted)) : null);

    private static IEnumerable<Node> Around(DataScope scope, Fact fact) =>
        scope.Mentions([.. fact.People, .. fact.Organisations, .. fact.Documents, .. fact.Places, .. fact.Terms]);

    private static IEnumerable<JsonNode> OtherNames(Fact fact) =>
    [
        .. fact.Native.Select(n => InLanguage(n.Text, n.Language)),
        .. fact.Native.Where(n => n.Pinyin is not null).Select(n => InLanguage(n.Pinyin!, NativeName.PinyinTag)),
        .. fact.Also.Select(a => (JsonNode)a),
    ];

    private static JsonObject InLanguage(string text, string language) => new() { ["@language"] = language, ["@value"] = text };
}
