using System.Globalization;
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

    /// <summary>
    /// Of a person, an organisation or a document; null for other kinds, in Markdown, and where it would show less than two facts.
    /// </summary>
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

    /// <summary>What came before and after it, and what is worth reading next, each fact in one of them; empty ones left out.</summary>
    public required IReadOnlyList<FactGroup> Groups { get; init; }

    public required IReadOnlyList<CitationView> Sources { get; init; }

    public required IReadOnlyList<SuppliedView> Supplied { get; init; }

    /// <summary>The disputes that the fact is the matter of.</summary>
    public required IReadOnlyList<DisputeView> Disputes { get; init; }

    public required LinkView Chapter { get; init; }

    public required string ChapterNumber { get; init; }

    public required IReadOnlyList<LinkView> Topics { get; init; }

    /// <summary>How many flashcards ask about it.</summary>
    public required int Cards { get; init; }

    public required string CardsHref { get; init; }

    /// <summary>Where the first of them stands on its page; null for none.</summary>
    public required string? CardsAnchor { get; init; }

    /// <summary>
    /// Who else points to it, by kind; what stands in another list of the page is left out, unless a time line needs a list of all that it
    /// draws.
    /// </summary>
    public required IReadOnlyList<LinkGroup> Mentions { get; init; }

    /// <summary>The entry before on the time line, or the fact before in its chapter; null for the first.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The entry after on the time line, or the fact after in its chapter; null for the last.</summary>
    public required LinkView? Next { get; init; }

    public required CiteView Cite { get; init; }

    public static FactPage Of(PageScope scope, Fact fact)
    {
        var (previous, next) = scope.Lookup.NeighboursOf(fact);
        var (digest, line) = (scope.Guide.DigestOf(fact), SmallTimeline.Of(scope, fact));
        var around = Around(scope, fact);
        var firstCard = fact.Cards.Count == 0 ? null : $"{fact.Id}/{fact.Cards[0].Key}";
        var listed = around.SelectMany(g => g.Facts).Select(f => f.Id).Append(fact.Chapter.Id)
            .Concat(scope.Lookup.DisputesOn(fact).Select(d => d.Id)).ToHashSet(StringComparer.Ordinal);
        var frame = scope.WideFrame(
            fact.Title, scope.Guide.Plain.GlossOf(fact.Summary), fact.Kind.Folder(),
            scope.HomeCrumb, new Crumb(KindWords.Many(scope.Interface, fact.Kind), scope.Href(PagePaths.IndexOf(fact.Kind)))) with
        {
            Contents = scope.Contents(fact.Chapter.Id, []),
        };
        return new FactPage(
            frame.About(scope.Can(Abilities.LinkedData) ? PageNode.Of(scope.Guide, fact) : null).WithDrawings(line is not null))
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
            Groups = [.. around.Select(g => g.Group)],
            Sources = CitationView.AllOf(scope, fact.Sources),
            Supplied = SuppliedView.AllOf(scope, fact.Supplied),
            Disputes = [.. scope.Lookup.DisputesOn(fact).Select(d => DisputeView.Of(scope, d))],
            Chapter = scope.Link(fact.Chapter.Id),
            ChapterNumber = scope.Lookup.ChapterOf(fact).Chapter.Number.ToString(CultureInfo.InvariantCulture),
            Topics = scope.Links(fact.Topics),
            Cards = fact.CardCount,
            CardsHref = scope.HrefOf(
                firstCard is null ? PageNames.Flashcards : PageNames.FlashcardsPart(CardPlaces.In(scope.Guide).PageOf(firstCard))),
            CardsAnchor = firstCard is null ? null : PageAnchors.OfCard(firstCard),
            Mentions = LinkGroup.AllOf(
                scope, scope.Guide.Links.BacklinksOf(fact.Id).Where(t => line is not null || !listed.Contains(t.Id))),
            Previous = LinkTo(scope, previous),
            Next = LinkTo(scope, next),
            Cite = CiteView.Of(scope, fact.Id, fact.Title),
        };
    }

    /// <summary>
    /// The lists of what is near the fact, each fact in the first that has it. They say before and after and not why and whence: a cause is
    /// what a source says.
    /// </summary>
    private static List<(FactGroup Group, IReadOnlyList<Fact> Facts)> Around(PageScope scope, Fact fact)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { fact.Id };
        var before = Unseen(scope.Lookup.FactsOf(fact.CausedBy));
        var after = Unseen(scope.Lookup.ConsequencesOf(fact));
        var related = Unseen(scope.Lookup.FactsOf(fact.Related));
        (FactGroup Group, IReadOnlyList<Fact> Facts)[] groups =
        [
            (new(scope.Interface["fact.causes"], "part-causes", LinesSeenFrom(scope, fact, before), Dated: true), before),
            (new(scope.Interface["fact.consequences"], "part-consequences", LinesSeenFrom(scope, fact, after), Dated: true), after),
            (
                new(scope.Interface["fact.related"], "part-related", scope.Lines(related), Dated: related.All(r => r.Date is not null)),
                related),
        ];
        return [.. groups.Where(g => g.Facts.Count > 0)];

        List<Fact> Unseen(IEnumerable<Fact> facts) => [.. facts.Where(f => seen.Add(f.Id))];
    }

    private static IReadOnlyList<FactLine> LinesSeenFrom(PageScope scope, Fact fact, IEnumerable<Fact> others) =>
        [
            .. others
                .Select(
                    o => scope.Line(o) with
                    {
                        Distance = fact.Date is { } date && o.Date is { } other ? TimeBetween.InWords(date, other, scope.Interface) : null,
                    }),
        ];

    private static LinkView? LinkTo(PageScope scope, Fact? fact) => fact is null ? null : scope.Link(fact.Id);
}
