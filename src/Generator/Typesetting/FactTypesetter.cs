using SinoRussia.Generator.Facts;
using static SinoRussia.Generator.Typesetting.BookTypesetter;

namespace SinoRussia.Generator.Typesetting;

/// <summary>Sets what readers see of a fact: what all kinds have, then what its own kind has.</summary>
internal static class FactTypesetter
{
    public static Fact Set(Fact fact) => Own(fact) with
    {
        Title = Plain(fact.Title),
        Summary = BookTypesetter.Set(fact.Summary),
        Also = [.. fact.Also.Select(Plain)],
        Sources = [.. fact.Sources.Select(Set)],
        Supplied = [.. fact.Supplied.Select(Set)],
        Cards = [.. fact.Cards.Select(Set)],
        RetiredCards = [.. fact.RetiredCards.Select(Set)],
        Retirement = BookTypesetter.Set(fact.Retirement),
    };

    private static Fact Own(Fact fact) => fact switch
    {
        Person person => person with { Surname = PlainOrNull(person.Surname), Offices = [.. person.Offices.Select(o => o with { Title = Plain(o.Title) })] },
        Figure figure => figure with { Unit = Plain(figure.Unit), ComparedWith = PlainOrNull(figure.ComparedWith) },
        Dispute dispute => dispute with
        {
            Question = Plain(dispute.Question),
            Positions =
            [
                .. dispute.Positions.Select(p => p with
                {
                    Says = BookTypesetter.Set(p.Says), Sources = [.. p.Sources.Select(Set)], Supplied = [.. p.Supplied.Select(Set)],
                }),
            ],
            Accepted = dispute.Accepted is { } accepted ? BookTypesetter.Set(accepted) : null,
        },
        _ => fact,
    };

    /// <summary>The words cited prove a place in a document and stay letter for letter.</summary>
    private static Citation Set(Citation citation) => citation with { Says = PlainOrNull(citation.Says), Note = PlainOrNull(citation.Note) };

    private static SuppliedPoint Set(SuppliedPoint point) => point with { What = Plain(point.What), Basis = Plain(point.Basis) };

    private static CardSpec Set(CardSpec card) => card with
    {
        Ask = LineOrNull(card.Ask),
        Answer = LineOrNull(card.Answer),
        Cloze = LineOrNull(card.Cloze),
        Context = LineOrNull(card.Context),
        Retirement = BookTypesetter.Set(card.Retirement),
    };
}
