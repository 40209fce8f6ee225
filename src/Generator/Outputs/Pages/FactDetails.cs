using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>A row of a fact's data.</summary>
internal sealed record DetailRow(string Label, IReadOnlyList<DetailValue> Values);

/// <summary>A value: words, a link, words; any of them may be missing.</summary>
/// <param name="Before">May be empty.</param>
/// <param name="Link">Null for words alone.</param>
/// <param name="After">May be empty.</param>
internal sealed record DetailValue(string Before, LinkView? Link, string After);

/// <summary>The data special to each kind, then who and what takes part.</summary>
internal static class FactDetails
{
    public static IReadOnlyList<DetailRow> Of(PageScope scope, Fact fact) =>
        [.. Own(scope, fact).Concat(TakesPart(scope, fact)).Where(r => r.Values.Count > 0)];

    /// <summary>The data special to the kind alone.</summary>
    public static IReadOnlyList<DetailRow> OwnOf(PageScope scope, Fact fact) => [.. Own(scope, fact).Where(r => r.Values.Count > 0)];

    private static IEnumerable<DetailRow> Own(PageScope scope, Fact fact) => fact switch
    {
        Person p =>
        [
            Words("Born", p.Born?.InWords()),
            Words("Died", p.Died?.InWords()),
            Links(scope, "Country", One(p.Country)),
            new("Offices", [.. p.Offices.Select(o => OfficeValue(scope, o))]),
        ],
        Organisation o =>
        [
            Words("Founded", o.Founded?.InWords()),
            Words("Dissolved", o.Dissolved?.InWords()),
            new("Members", [.. o.Members.Select(m => new DetailValue("", scope.Link(m.Member.Id), Parenthesised(Span(m.From, m.To))))]),
        ],
        Document d =>
        [
            Words("Form", d.Form),
            Words("Signed or issued", d.Date?.InWords()),
            Words("In force", d.InForce?.InWords()),
            Links(scope, "Parties", d.Parties),
            Links(scope, "Signed by", d.SignedBy),
            Links(scope, "Signed at", One(d.SignedAt)),
        ],
        Place p => [Words("Form", p.Form), Words("Existed", Span(p.From, p.To)), Links(scope, "Lies in", One(p.Within))],
        Position p => [Links(scope, "Held by", p.Holders)],
        Assessment a => [Links(scope, "The judgement of", a.Holders)],
        Figure f =>
        [
            Words("How it came about", FigureWords.Basis(f)),
            Links(scope, "Said by", f.SaidBy),
            Words("Compared with", scope.TextOrNull(f.ComparedWith)),
        ],
        Event or Term or Dispute => [],
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static IEnumerable<DetailRow> TakesPart(PageScope scope, Fact fact) =>
    [
        Links(scope, "People", fact.People),
        Links(scope, "Organisations", fact.Organisations),
        Links(scope, "Documents", fact.Documents),
        Links(scope, "Places", fact.Places),
        Links(scope, "Terms", fact.Terms),
    ];

    private static DetailRow Words(string label, string? words) => new(label, words is null ? [] : [new DetailValue(words, null, "")]);

    private static DetailRow Links(PageScope scope, string label, IEnumerable<Reference> references) =>
        new(label, [.. scope.Links(references).Select(l => new DetailValue("", l, ""))]);

    private static Reference[] One(Reference? reference) => reference is { } r ? [r] : [];

    private static DetailValue OfficeValue(PageScope scope, Office office)
    {
        var words = scope.Text(office.Title) + Parenthesised(Span(office.From, office.To));
        return office.Organisation is { } organisation ? new(words + ", ", scope.Link(organisation.Id), "") : new(words, null, "");
    }

    private static string Parenthesised(string? words) => words is null ? "" : $" ({words})";

    /// <summary>A span of time in words; null when neither end is given.</summary>
    private static string? Span(Edtf? from, Edtf? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => $"until {to.InWords()}",
        (_, null) => $"from {from.InWords()}",
        _ when from == to => from.InWords(),
        _ => $"{from.InWords()} to {to.InWords()}",
    };
}
