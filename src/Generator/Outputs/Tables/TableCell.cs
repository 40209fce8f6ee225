using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>What a fact has in a column.</summary>
/// <param name="Heading">Of the column.</param>
/// <param name="Words">Null for links, and for nothing.</param>
/// <param name="Links">Empty for words, and for nothing.</param>
internal sealed record TableCell(string Heading, Written? Words, IReadOnlyList<LinkView> Links)
{
    public static string HeadingOf(PageScope scope, TableColumn column) =>
        scope.Text(column.Heading ?? scope.Interface[$"table.columns.{column.Key}"]);

    public static TableCell Of(PageScope scope, TableColumn column, Fact fact)
    {
        var words = WordsOf(scope, column.Key, fact);
        return new TableCell(HeadingOf(scope, column), words, words is null ? scope.Links(LinksOf(column.Key, fact)) : []);
    }

    /// <summary>Null for a column of links, and where the fact has nothing.</summary>
    private static Written? WordsOf(PageScope scope, string key, Fact fact) => key switch
    {
        TableKeys.Date => scope.WordsOrNull(scope.Guide.DigestOf(fact).Date),
        TableKeys.Gloss => scope.Words(scope.Guide.DigestOf(fact).Gloss),
        TableKeys.Form => fact switch
        {
            Document document => scope.Words(FormWords.Of(document, scope.Interface)),
            Place place => scope.Words(FormWords.Of(place, scope.Interface)),
            _ => null,
        },
        TableKeys.InForce => scope.WordsOrNull((fact as Document)?.InForce?.InWords(scope.Interface)),
        TableKeys.Value => fact is Figure figure ? scope.Words(AmountOf(scope, figure)) : null,
        _ => fact.Properties.FirstOrDefault(p => p.Key == key) is { } property ? scope.Line(property.Says.Text) : null,
    };

    private static string AmountOf(PageScope scope, Figure figure) =>
        scope.Interface.Say("table.amount", ("amount", FigureWords.Amount(figure, scope.Interface)), ("unit", figure.Unit));

    private static IEnumerable<Reference> LinksOf(string key, Fact fact) => key switch
    {
        TableKeys.Chapter => [fact.Chapter],
        TableKeys.Topics => fact.Topics,
        TableKeys.People => fact.People,
        TableKeys.Organisations => fact.Organisations,
        TableKeys.Documents => fact.Documents,
        TableKeys.Places => fact.Places,
        TableKeys.Terms => fact.Terms,
        TableKeys.Causes => fact.CausedBy,
        TableKeys.Parties => (fact as Document)?.Parties ?? [],
        TableKeys.SignedBy => (fact as Document)?.SignedBy ?? [],
        TableKeys.SignedAt => fact is Document { SignedAt: { } at } ? [at] : [],
        TableKeys.SaidBy => (fact as Figure)?.SaidBy ?? [],
        TableKeys.Holders => fact switch
        {
            Position position => position.Holders,
            Assessment assessment => assessment.Holders,
            _ => [],
        },
        _ => [],
    };
}
