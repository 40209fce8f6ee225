using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages.LinkedData;

namespace SinoRussia.Generator.Outputs.Pages;

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
    PageFrame Page, string Title, string Kind, string KindTitle, string? Date, object Summary, SmallTimeline? TimeLine, ImportanceView Importance,
    IReadOnlyList<Badge> Badges, IReadOnlyList<NativeName> Native, IReadOnlyList<object> Also, FigureView? Figure, DisputeView? Dispute,
    IReadOnlyList<DetailRow> Details, IReadOnlyList<FactGroup> Groups,
    IReadOnlyList<CitationView> Sources, IReadOnlyList<SuppliedView> Supplied, IReadOnlyList<DisputeView> Disputes,
    LinkView Chapter, IReadOnlyList<LinkView> Topics, int Cards, string CardsHref, string? CardsAnchor,
    IReadOnlyList<LinkGroup> Mentions, LinkView? Previous, LinkView? Next, CiteView Cite)
{
    /// <summary>Where the page says what the fact rests on: its sources, or, when only the positions of a dispute have any, the dispute.</summary>
    public static string EvidenceAnchorOf(Fact fact) => fact is Dispute && fact.Sources.Count + fact.Supplied.Count == 0 ? "part-question" : "part-sources";

    public static FactPage Of(GuideLookup lookup, Fact fact)
    {
        var scope = new PageScope(lookup, PagePaths.Of(fact));
        var taught = lookup.ChapterOf(fact).Facts;
        var place = taught.ToList().IndexOf(fact);
        var line = SmallTimeline.Of(scope, fact);
        var frame = scope.Frame(
            fact.Title, lookup.GlossOf(fact.Summary), fact.Kind.Folder(),
            [scope.HomeCrumb, new Crumb(KindWords.Many(fact.Kind), scope.Href(PagePaths.IndexOf(fact.Kind)))], fact.Chapter.Id)
            .About(lookup.Edition.CarriesData ? PageNode.Of(lookup, fact) : null).With(line);
        return new FactPage(
            frame, scope.Text(fact.Title), fact.Kind.Noun(), KindWords.One(fact.Kind), fact.Date?.InWords(), scope.Blocks(fact.Summary), line,
            ImportanceView.Of(fact), Badge.ForPage(fact, lookup), scope.Names(fact),
            [.. fact.Also.Select(scope.Words)],
            fact is Figure figure ? FigureView.Of(scope, figure) : null,
            fact is Dispute dispute ? DisputeView.Of(scope, dispute) : null,
            FactDetails.Of(scope, fact), Around(scope, fact),
            CitationView.Of(scope, fact.Sources), SuppliedView.Of(scope, fact.Supplied),
            [.. lookup.DisputesOn(fact).Select(d => DisputeView.Of(scope, d))],
            scope.Link(fact.Chapter.Id), scope.Links(fact.Topics),
            fact.Cards.Count, scope.Href(PagePaths.Flashcards), fact.Cards.Count == 0 ? null : CardAnchor.Of($"{fact.Id}/{fact.Cards[0].Key}"),
            LinkGroup.Of(scope, scope.Guide.Links.BacklinksOf(fact.Id)),
            Neighbour(scope, taught, place - 1), Neighbour(scope, taught, place + 1),
            CiteView.Of(lookup.Guide, fact.Id, fact.Title, PagePaths.Of(fact)));
    }

    private static IReadOnlyList<FactGroup> Around(PageScope scope, Fact fact)
    {
        var related = FactsOf(scope.Lookup, fact.Related).ToList();
        FactGroup[] groups =
        [
            new("What brought it about", "part-causes", LinesSeenFrom(scope, fact, FactsOf(scope.Lookup, fact.CausedBy)), Dated: true),
            new("What followed from it", "part-consequences", LinesSeenFrom(scope, fact, scope.Lookup.ConsequencesOf(fact)), Dated: true),
            new("Worth reading next", "part-related", scope.Lines(related), Dated: related.All(r => r.Date is not null)),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];
    }

    private static IReadOnlyList<FactLine> LinesSeenFrom(PageScope scope, Fact fact, IEnumerable<Fact> others) =>
        [.. others.Select(o => scope.Line(o) with { Distance = fact.Date is { } date && o.Date is { } other ? TimeBetween.InWords(date, other) : null })];

    private static IEnumerable<Fact> FactsOf(GuideLookup lookup, IEnumerable<Reference> references) =>
        references.Select(r => lookup.FactOf(r.Id)).OfType<Fact>().Distinct();

    private static LinkView? Neighbour(PageScope scope, IReadOnlyList<Fact> facts, int place) =>
        facts.ElementAtOrDefault(place) is { } fact ? scope.Link(fact.Id) : null;
}

/// <summary>Links of one kind under a heading.</summary>
internal sealed record LinkGroup(string Title, IReadOnlyList<LinkView> Links)
{
    /// <summary>Groups in the order in which their kinds first come.</summary>
    public static IReadOnlyList<LinkGroup> Of(PageScope scope, IEnumerable<LinkTarget> targets) =>
        [.. targets.GroupBy(t => t.Kind, StringComparer.Ordinal).Select(g => new LinkGroup(KindWords.Many(g.Key), [.. g.Select(scope.Link)]))];
}
