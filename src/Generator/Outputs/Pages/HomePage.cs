using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages.LinkedData;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The title page: what the guide is, its contents, its indexes and its sources.</summary>
internal sealed record HomePage(
    PageFrame Page, string Title, string Tagline, object Description, IReadOnlyList<PeriodView> Periods, IReadOnlyList<KindLine> Kinds,
    IReadOnlyList<SourceLine> Sources, int Facts, int Citations, int Corrections, int Cards, string ChaptersHref, string ChronologyHref, string OnThisDayHref,
    string CardsHref, string CorrectionsHref, string SourcesHref, string BookHref, string EpubHref)
{
    public static HomePage Of(GuideLookup lookup)
    {
        var scope = new PageScope(lookup, PagePaths.Home);
        var (subject, guide) = (lookup.Guide.Book.Subject, lookup.Guide);
        var frame = PageFrame.For(guide, PagePaths.Home, subject.Title, lookup.GlossOf(subject.Description), "");
        return new HomePage(
            frame with { Metadata = frame.Metadata with { Data = lookup.Edition.CarriesData ? PageNode.OfHome(lookup) : null } },
            scope.Text(subject.Title), scope.Text(subject.Tagline), scope.Blocks(subject.Description), PeriodView.All(scope),
            [.. FactKindNames.All.Select(k => new KindLine(
                KindWords.Many(k), scope.Href(PagePaths.IndexOf(k)), guide.Book.Facts.Count(f => f.Kind == k))),
                new KindLine("Topics", scope.Href(PagePaths.Topics), guide.Book.Topics.Count)],
            SourceLine.All(scope), guide.Book.Facts.Count, guide.Book.Facts.Sum(f => f.AllCitations.Count()),
            guide.Corrections.Count, guide.Cards.Count,
            scope.Href(PagePaths.Chapters), scope.Href(PagePaths.Chronology), scope.Href(PagePaths.OnThisDay), scope.Href(PagePaths.Flashcards), scope.Href(PagePaths.Corrections),
            scope.Href(PagePaths.Sources), scope.Href(PagePaths.Book), PagePaths.OfEpub(subject));
    }
}

/// <summary>An index of one kind of fact, or of the topics.</summary>
/// <param name="Count">How many of them there are.</param>
internal sealed record KindLine(string Title, string Href, int Count);
