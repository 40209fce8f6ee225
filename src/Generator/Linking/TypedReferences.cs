using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Linking;

/// <summary>Lists every reference of a fact or chapter with what docs/writing-facts.md lets its key name.</summary>
internal static class TypedReferences
{
    private static readonly FactKind[] TakingPart =
    [
        FactKind.Person, FactKind.Organisation, FactKind.Document, FactKind.Place, FactKind.Term,
    ];
    private static readonly string[] Event = [FactKind.Event.Noun()];
    private static readonly string[] Person = [FactKind.Person.Noun()];
    private static readonly string[] Organisation = [FactKind.Organisation.Noun()];
    private static readonly string[] Document = [FactKind.Document.Noun()];
    private static readonly string[] Place = [FactKind.Place.Noun()];
    private static readonly string[] Figure = [FactKind.Figure.Noun()];
    private static readonly string[] Term = [FactKind.Term.Noun()];
    private static readonly string[] Party = [.. Place, .. Organisation];
    private static readonly string[] Actor = [.. Person, .. Organisation, .. Place];
    private static readonly string[] Holder = [.. Actor, Nouns.Source];
    private static readonly string[] Chapter = [Nouns.Chapter];
    private static readonly string[] Period = [Nouns.Period];
    private static readonly string[] Topic = [Nouns.Topic];
    private static readonly string[] Source = [Nouns.Source];

    public static IEnumerable<TypedReference> Of(Chapter chapter) => [new(chapter.Period, "period", Period)];

    public static IEnumerable<TypedReference> Of(SchematicMap map) =>
    [
        new(map.Chapter, "chapter", Chapter),
        .. All(map.Places, "places", Place),
        .. One(map.MembersOf, "members_of", Organisation),
        .. All(map.Marks.Select(m => m.About).Concat(map.Lines.Select(l => l.About)), "about", Nouns.Facts),
    ];

    public static IEnumerable<TypedReference> Of(Chart chart) =>
        [new(chart.Chapter, "chapter", Chapter), .. All(chart.Series.SelectMany(s => s.Points).Select(p => p.Figure), "figure", Figure)];

    public static IEnumerable<TypedReference> Of(Fact fact) =>
    [
        new(fact.Chapter, "chapter", Chapter),
        .. All(fact.Topics, "topics", Topic),
        .. All(fact.People, "people", Person),
        .. All(fact.Organisations, "organisations", Organisation),
        .. All(fact.Documents, "documents", Document),
        .. All(fact.Places, "places", Place),
        .. All(fact.Terms, "terms", Term),
        .. All(fact.Related, "related", Nouns.Facts),
        .. All(fact.CausedBy, "caused_by", Event),
        .. Own(fact),
        .. All(fact.AllCitations.Select(c => c.Seed), "seed", Source),
        .. All(fact.Cards.Select(c => c.Holder), "holder", Holder),
        .. All(fact.Cards.Select(c => c.Correction), "correction", Source),
    ];

    public static IEnumerable<TypedReference> Of(FactTable table) =>
    [
        .. One(table.Chapter, "chapter", Chapter),
        .. All(table.Choice.Topics, "topics", Topic),
        .. All(table.Choice.Terms, "terms", Term),
        .. All(table.Choice.Parties, "parties", Party),
        .. All(table.Facts, "facts", Nouns.Facts),
    ];

    /// <summary>What a withdrawn fact still needs: its chapter, whose deck holds its cards, and what replaces it.</summary>
    public static IEnumerable<TypedReference> OfRetired(Fact fact) =>
        [new(fact.Chapter, "chapter", Chapter), .. One(fact.Retirement?.ReplacedBy, "replaced_by", Nouns.Facts)];

    public static IEnumerable<TypedReference> OfRetired(Chapter chapter) => One(chapter.Retirement?.ReplacedBy, "replaced_by", Chapter);

    /// <summary>
    /// Where a reference to the noun belongs that was written under one of the keys of all facts; null for other keys and nouns.
    /// </summary>
    public static string? KeyHint(string noun, string key)
    {
        var keys = TakingPart.Select(k => k.Folder());
        var right = TakingPart.Where(k => k.Noun() == noun).Select(k => k.Folder()).FirstOrDefault();
        return right is not null && keys.Contains(key) ? $"write it under '{right}'" : null;
    }

    private static IEnumerable<TypedReference> Own(Fact fact) => fact switch
    {
        Person person =>
            [.. One(person.Country, "country", Place), .. All(person.Offices.Select(o => o.Organisation), "organisation", Organisation)],
        Organisation organisation => All(organisation.Members.Select(m => m.Member), "member", Place),
        Document document =>
        [
            .. All(document.Parties, "parties", Party),
            .. All(document.SignedBy, "signed_by", Person),
            .. One(document.SignedAt, "signed_at", Place),
        ],
        Place place => One(place.Within, "within", Place),
        Figure figure => All(figure.SaidBy, "said_by", Holder),
        Position position => All(position.Holders, "holders", Actor),
        Assessment assessment => All(assessment.Holders, "holders", Holder),
        Dispute dispute =>
        [
            .. All(dispute.Concerns, "concerns", Nouns.Facts),
            .. All(dispute.Positions.SelectMany(p => p.Holders), "holders", Holder),
        ],
        _ => [],
    };

    private static IEnumerable<TypedReference> One(Reference? reference, string key, IReadOnlyList<string> allowed) =>
        All([reference], key, allowed);

    private static IEnumerable<TypedReference> All(IEnumerable<Reference> references, string key, IReadOnlyList<string> allowed) =>
        references.Select(r => new TypedReference(r, key, allowed));

    private static IEnumerable<TypedReference> All(IEnumerable<Reference?> references, string key, IReadOnlyList<string> allowed) =>
        All(references.OfType<Reference>(), key, allowed);
}
