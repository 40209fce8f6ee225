using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>The data special to each kind, then who and what takes part.</summary>
internal static class FactDetails
{
    public static IReadOnlyList<DetailRow> Of(PageScope scope, Fact fact) =>
        [.. Own(scope, fact).Concat(Properties(scope, fact)).Concat(TakesPart(scope, fact)).Where(r => r.Values.Count > 0)];

    /// <summary>The data special to the kind alone.</summary>
    public static IReadOnlyList<DetailRow> OwnOf(PageScope scope, Fact fact) => [.. Own(scope, fact).Where(r => r.Values.Count > 0)];

    private static IEnumerable<DetailRow> Own(PageScope scope, Fact fact) => fact switch
    {
        Person p =>
        [
            Words(scope, "detail.born", p.Born?.InWords(scope.Interface)),
            Words(scope, "detail.died", p.Died?.InWords(scope.Interface)),
            Links(scope, "detail.country", One(p.Country)),
            new(scope.Interface["detail.offices"], [.. p.Offices.Select(o => OfficeValue(scope, o))]),
        ],
        Organisation o =>
        [
            Words(scope, "detail.founded", o.Founded?.InWords(scope.Interface)),
            Words(scope, "detail.dissolved", o.Dissolved?.InWords(scope.Interface)),
            new(
                scope.Interface["detail.members"],
                [
                    .. o.Members
                        .Select(
                            m => new DetailValue(
                                "", scope.Link(m.Member.Id), Parenthesised(Edtf.SpanInWords(m.From, m.To, scope.Interface)))),
                ]),
        ],
        Document d =>
        [
            Words(scope, "detail.form", FormWords.Of(d, scope.Interface)),
            Words(scope, "detail.signed", d.Date?.InWords(scope.Interface)),
            Words(scope, "detail.in_force", d.InForce?.InWords(scope.Interface)),
            Links(scope, "detail.parties", d.Parties),
            Links(scope, "detail.signed_by", d.SignedBy),
            Links(scope, "detail.signed_at", One(d.SignedAt)),
        ],
        Place p =>
        [
            Words(scope, "detail.form", FormWords.Of(p, scope.Interface)),
            Words(scope, "detail.existed", Edtf.SpanInWords(p.From, p.To, scope.Interface)),
            Links(scope, "detail.lies_in", One(p.Within)),
            Drawn(scope, fact),
        ],
        Position p => [Links(scope, "detail.held_by", p.Holders)],
        Assessment a => [Links(scope, "detail.judgement_of", a.Holders)],
        Figure f =>
        [
            Words(scope, "detail.came_about", FigureWords.Basis(f, scope.Interface)),
            Links(scope, "detail.said_by", f.SaidBy),
            Words(scope, "detail.compared_with", scope.TextOrNull(f.ComparedWith)),
            Drawn(scope, fact),
        ],
        Event or Term or Dispute => [],
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    /// <summary>Under the heading of the first table that shows them.</summary>
    private static IEnumerable<DetailRow> Properties(PageScope scope, Fact fact) =>
        from property in fact.Properties
        let column = scope.Guide.Corpus.Tables.SelectMany(t => t.Columns)
            .FirstOrDefault(c => c.Key == property.Key && c.Heading is not null)
        where column is not null
        select new DetailRow(scope.Text(column.Heading!), [new DetailValue(scope.Text(scope.Guide.Plain.LineOf(property.Says)), null, "")]);

    private static IEnumerable<DetailRow> TakesPart(PageScope scope, Fact fact) =>
    [
        Links(scope, "kinds.many.person", fact.People),
        Links(scope, "kinds.many.organisation", fact.Organisations),
        Links(scope, "kinds.many.document", fact.Documents),
        Links(scope, "kinds.many.place", fact.Places),
        Links(scope, "kinds.many.term", fact.Terms),
    ];

    private static DetailRow Words(PageScope scope, string label, string? words) =>
        new(scope.Interface[label], words is null ? [] : [new DetailValue(words, null, "")]);

    private static DetailRow Links(PageScope scope, string label, IEnumerable<Reference> references) =>
        new(scope.Interface[label], [.. scope.Links(references).Select(l => new DetailValue("", l, ""))]);

    private static DetailRow Drawn(PageScope scope, Fact fact) =>
        new(scope.Interface["detail.drawn"], [.. DrawingLinks.OfFact(scope, fact.Id).Select(l => new DetailValue("", l, ""))]);

    private static Reference[] One(Reference? reference) => reference is { } r ? [r] : [];

    private static DetailValue OfficeValue(PageScope scope, Office office)
    {
        var words = scope.Text(office.Title) + Parenthesised(Edtf.SpanInWords(office.From, office.To, scope.Interface));
        return office.Organisation is { } organisation ? new(words + ", ", scope.Link(organisation.Id), "") : new(words, null, "");
    }

    private static string Parenthesised(string? words) => words is null ? "" : $" ({words})";
}
