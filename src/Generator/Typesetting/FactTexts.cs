using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Typesetting;

/// <summary>What readers see of a fact: what all kinds have, then what its own kind has.</summary>
internal sealed class FactTexts(ReaderTexts texts)
{
    public Fact In(Fact fact) => Own(fact) with
    {
        Title = texts.Plain(fact.Title),
        Summary = texts.Set(fact.Summary),
        Also = [.. fact.Also.Select(texts.Plain)],
        Sources = [.. fact.Sources.Select(Set)],
        Supplied = [.. fact.Supplied.Select(Set)],
        Properties = [.. fact.Properties.Select(p => p with { Says = texts.Set(p.Says) })],
        Cards = [.. fact.Cards.Select(Set)],
        RetiredCards = [.. fact.RetiredCards.Select(Set)],
        Retirement = texts.Set(fact.Retirement),
    };

    private Fact Own(Fact fact) => fact switch
    {
        Person person =>
            person with
            {
                Surname = texts.PlainOrNull(person.Surname),
                Offices = [.. person.Offices.Select(o => o with { Title = texts.Plain(o.Title) })],
            },
        Figure figure => figure with { Unit = texts.Plain(figure.Unit), ComparedWith = texts.PlainOrNull(figure.ComparedWith) },
        Dispute dispute => dispute with
        {
            Question = texts.Plain(dispute.Question),
            Positions =
            [
                .. dispute.Positions.Select(p => p with
                {
                    Says = texts.Set(p.Says), Sources = [.. p.Sources.Select(Set)], Supplied = [.. p.Supplied.Select(Set)],
                }),
            ],
            Accepted = dispute.Accepted is { } accepted ? texts.Set(accepted) : null,
        },
        _ => fact,
    };

    /// <summary>The words cited prove a place in a document and stay letter for letter.</summary>
    private Citation Set(Citation citation) =>
        citation with { Says = texts.PlainOrNull(citation.Says), Note = texts.PlainOrNull(citation.Note) };

    private SuppliedPoint Set(SuppliedPoint point) => point with { What = texts.Plain(point.What), Basis = texts.Plain(point.Basis) };

    private CardSpec Set(CardSpec card) => card with
    {
        Ask = texts.LineOrNull(card.Ask),
        Answer = texts.LineOrNull(card.Answer),
        Cloze = texts.LineOrNull(card.Cloze),
        Context = texts.LineOrNull(card.Context),
        Retirement = texts.Set(card.Retirement),
    };
}
