using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The page of one fact, of any kind.</summary>
/// <param name="Kind">The kind's noun, for styling.</param>
/// <param name="KindTitle">The kind as a heading names it.</param>
/// <param name="Date">In words; null when the fact has none.</param>
/// <param name="TimeLine">Of a person, an organisation or a document; null for other kinds, in Markdown, and where it would show less than two facts.</param>
/// <param name="Figure">Null for other kinds.</param>
/// <param name="Dispute">The dispute that the page is about; null for other kinds.</param>
/// <param name="Groups">What brought it about, what followed from it, what is worth reading next; empty ones left out.</param>
/// <param name="Disputes">The disputes that the fact is the matter of.</param>
/// <param name="Cards">How many flashcards ask about it.</param>
/// <param name="CardsAnchor">Where the first of them stands on its page; null for none.</param>
/// <param name="Mentions">Who points to it, by kind.</param>
/// <param name="Previous">The fact before in its chapter; null for the first.</param>
/// <param name="Next">The fact after in its chapter; null for the last.</param>
internal sealed record FactPage(
    PageFrame Page, string Title, string Kind, string KindTitle, string? Date, Written Summary, SmallTimeline? TimeLine, ImportanceView Importance,
    IReadOnlyList<Badge> Badges, IReadOnlyList<NativeName> Native, IReadOnlyList<Written> Also, FigureView? Figure, DisputeView? Dispute,
    IReadOnlyList<DetailRow> Details, IReadOnlyList<FactGroup> Groups,
    IReadOnlyList<CitationView> Sources, IReadOnlyList<SuppliedView> Supplied, IReadOnlyList<DisputeView> Disputes,
    LinkView Chapter, IReadOnlyList<LinkView> Topics, int Cards, string CardsHref, string? CardsAnchor,
    IReadOnlyList<LinkGroup> Mentions, LinkView? Previous, LinkView? Next, CiteView Cite)
{
    public static FactPage Of(PageScope scope, Fact fact)
    {
        var (previous, next) = scope.Lookup.NeighboursOf(fact);
        var (digest, line) = (scope.Guide.DigestOf(fact), SmallTimeline.Of(scope, fact));
        var frame = scope.WideFrame(
            fact.Title, scope.Guide.Plain.GlossOf(fact.Summary), fact.Kind.Folder(),
            scope.HomeCrumb, new Crumb(KindWords.Many(fact.Kind), scope.Href(PagePaths.IndexOf(fact.Kind)))) with
        {
            Contents = scope.Contents(fact.Chapter.Id, []),
        };
        return new FactPage(
            frame.About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, fact) : null).WithDrawings(line is not null),
            scope.Text(fact.Title), fact.Kind.Noun(), KindWords.One(fact.Kind), digest.Date, scope.Blocks(fact.Summary), line,
            ImportanceView.Of(fact), digest.PageBadges, scope.Names(fact),
            [.. fact.Also.Select(scope.Words)],
            fact is Figure figure ? FigureView.Of(scope, figure) : null,
            fact is Dispute dispute ? DisputeView.Of(scope, dispute) : null,
            FactDetails.Of(scope, fact), Around(scope, fact),
            CitationView.Of(scope, fact.Sources), SuppliedView.Of(scope, fact.Supplied),
            [.. scope.Lookup.DisputesOn(fact).Select(d => DisputeView.Of(scope, d))],
            scope.Link(fact.Chapter.Id), scope.Links(fact.Topics),
            fact.Cards.Count, scope.HrefOf(PageNames.Flashcards), fact.Cards.Count == 0 ? null : PageAnchors.OfCard($"{fact.Id}/{fact.Cards[0].Key}"),
            LinkGroup.Of(scope, scope.Guide.Links.BacklinksOf(fact.Id)),
            LinkTo(scope, previous), LinkTo(scope, next),
            CiteView.Of(scope, fact.Id, fact.Title));
    }

    private static IReadOnlyList<FactGroup> Around(PageScope scope, Fact fact)
    {
        var related = scope.Lookup.FactsOf(fact.Related).ToList();
        FactGroup[] groups =
        [
            new("What brought it about", "part-causes", LinesSeenFrom(scope, fact, scope.Lookup.FactsOf(fact.CausedBy)), Dated: true),
            new("What followed from it", "part-consequences", LinesSeenFrom(scope, fact, scope.Lookup.ConsequencesOf(fact)), Dated: true),
            new("Worth reading next", "part-related", scope.Lines(related), Dated: related.All(r => r.Date is not null)),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IReadOnlyList<FactLine> LinesSeenFrom(PageScope scope, Fact fact, IEnumerable<Fact> others) =>
        [.. others.Select(o => scope.Line(o) with { Distance = fact.Date is { } date && o.Date is { } other ? TimeBetween.InWords(date, other) : null })];

    private static LinkView? LinkTo(PageScope scope, Fact? fact) => fact is null ? null : scope.Link(fact.Id);
}
