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
internal sealed record FactPage(PageFrame Page)
{
    public required string Title { get; init; }

    /// <summary>The kind's noun, for styling.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind as a heading names it.</summary>
    public required string KindTitle { get; init; }

    /// <summary>In words; null when the fact has none.</summary>
    public required string? Date { get; init; }

    public required Written Summary { get; init; }

    /// <summary>Of a person, an organisation or a document; null for other kinds, in Markdown, and where it would show less than two facts.</summary>
    public required SmallTimeline? TimeLine { get; init; }

    public required ImportanceView Importance { get; init; }

    public required IReadOnlyList<Badge> Badges { get; init; }

    public required IReadOnlyList<NativeName> Native { get; init; }

    public required IReadOnlyList<Written> Also { get; init; }

    /// <summary>Null for other kinds.</summary>
    public required FigureView? Figure { get; init; }

    /// <summary>The dispute that the page is about; null for other kinds.</summary>
    public required DisputeView? Dispute { get; init; }

    public required IReadOnlyList<DetailRow> Details { get; init; }

    /// <summary>What brought it about, what followed from it, what is worth reading next; empty ones left out.</summary>
    public required IReadOnlyList<FactGroup> Groups { get; init; }

    public required IReadOnlyList<CitationView> Sources { get; init; }

    public required IReadOnlyList<SuppliedView> Supplied { get; init; }

    /// <summary>The disputes that the fact is the matter of.</summary>
    public required IReadOnlyList<DisputeView> Disputes { get; init; }

    public required LinkView Chapter { get; init; }

    public required IReadOnlyList<LinkView> Topics { get; init; }

    /// <summary>How many flashcards ask about it.</summary>
    public required int Cards { get; init; }

    public required string CardsHref { get; init; }

    /// <summary>Where the first of them stands on its page; null for none.</summary>
    public required string? CardsAnchor { get; init; }

    /// <summary>Who points to it, by kind.</summary>
    public required IReadOnlyList<LinkGroup> Mentions { get; init; }

    /// <summary>The fact before in its chapter; null for the first.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The fact after in its chapter; null for the last.</summary>
    public required LinkView? Next { get; init; }

    public required CiteView Cite { get; init; }

    public static FactPage Of(PageScope scope, Fact fact)
    {
        var (previous, next) = scope.Lookup.NeighboursOf(fact);
        var (digest, line) = (scope.Guide.DigestOf(fact), SmallTimeline.Of(scope, fact));
        var frame = scope.WideFrame(
            fact.Title, scope.Guide.Plain.GlossOf(fact.Summary), fact.Kind.Folder(),
            scope.HomeCrumb, new Crumb(KindWords.Many(scope.Interface, fact.Kind), scope.Href(PagePaths.IndexOf(fact.Kind)))) with
        {
            Contents = scope.Contents(fact.Chapter.Id, []),
        };
        return new FactPage(frame.About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, fact) : null).WithDrawings(line is not null))
        {
            Title = scope.Text(fact.Title),
            Kind = fact.Kind.Noun(),
            KindTitle = KindWords.One(scope.Interface, fact.Kind),
            Date = digest.Date,
            Summary = scope.Blocks(fact.Summary),
            TimeLine = line,
            Importance = ImportanceView.Of(scope, fact),
            Badges = digest.PageBadges,
            Native = scope.Names(fact),
            Also = [.. fact.Also.Select(scope.Words)],
            Figure = fact is Figure figure ? FigureView.Of(scope, figure) : null,
            Dispute = fact is Dispute dispute ? DisputeView.Of(scope, dispute) : null,
            Details = FactDetails.Of(scope, fact),
            Groups = Around(scope, fact),
            Sources = CitationView.Of(scope, fact.Sources),
            Supplied = SuppliedView.Of(scope, fact.Supplied),
            Disputes = [.. scope.Lookup.DisputesOn(fact).Select(d => DisputeView.Of(scope, d))],
            Chapter = scope.Link(fact.Chapter.Id),
            Topics = scope.Links(fact.Topics),
            Cards = fact.Cards.Count,
            CardsHref = scope.HrefOf(PageNames.Flashcards),
            CardsAnchor = fact.Cards.Count == 0 ? null : PageAnchors.OfCard($"{fact.Id}/{fact.Cards[0].Key}"),
            Mentions = LinkGroup.Of(scope, scope.Guide.Links.BacklinksOf(fact.Id)),
            Previous = LinkTo(scope, previous),
            Next = LinkTo(scope, next),
            Cite = CiteView.Of(scope, fact.Id, fact.Title),
        };
    }

    private static IReadOnlyList<FactGroup> Around(PageScope scope, Fact fact)
    {
        var related = scope.Lookup.FactsOf(fact.Related).ToList();
        FactGroup[] groups =
        [
            new(scope.Interface["fact.causes"], "part-causes", LinesSeenFrom(scope, fact, scope.Lookup.FactsOf(fact.CausedBy)), Dated: true),
            new(scope.Interface["fact.consequences"], "part-consequences", LinesSeenFrom(scope, fact, scope.Lookup.ConsequencesOf(fact)), Dated: true),
            new(scope.Interface["fact.related"], "part-related", scope.Lines(related), Dated: related.All(r => r.Date is not null)),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IReadOnlyList<FactLine> LinesSeenFrom(PageScope scope, Fact fact, IEnumerable<Fact> others) =>
        [.. others.Select(o => scope.Line(o) with { Distance = fact.Date is { } date && o.Date is { } other ? TimeBetween.InWords(date, other, scope.Interface) : null })];

    private static LinkView? LinkTo(PageScope scope, Fact? fact) => fact is null ? null : scope.Link(fact.Id);
}
