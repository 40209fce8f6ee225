using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The title page: what the guide is, its contents, its indexes and its sources.</summary>
/// <param name="Kinds">The indexes of the kinds, then that of the topics.</param>
/// <param name="Doors">What the page invites to, in order.</param>
/// <param name="Ways">Where pages and files are that have a name, by <see cref="PageNames"/>; files from the site's root.</param>
internal sealed record HomePage(
    PageFrame Page, string Title, string Tagline, Written Description, IReadOnlyList<PeriodView> Periods, IReadOnlyList<KindLine> Kinds,
    IReadOnlyList<SourceLine> Sources, HomeCounts Counts, string CorrectionsHref, IReadOnlyList<DoorView> Doors, Dictionary<string, string> Ways)
{
    public static HomePage Of(PageScope scope)
    {
        var (subject, guide) = (scope.Guide.Book.Subject, scope.Guide);
        var frame = PageFrame.For(scope.Site, scope.Page, subject.Title, guide.Plain.GlossOf(subject.Description), "");
        return new HomePage(
            frame with { Metadata = frame.Metadata with { Data = scope.Can(Abilities.LinkedData) ? PageNode.OfHome(guide) : null } },
            scope.Text(subject.Title), scope.Text(subject.Tagline), scope.Blocks(subject.Description), PeriodView.All(scope), KindLine.All(scope),
            SourceLine.All(scope), HomeCounts.Of(guide), scope.Href(CorrectionsPage.Path),
            [.. scope.Site.Doors.Select(d => new DoorView(d.Door!.Words, HrefOf(scope, d), d.Door.IsAside))],
            scope.Site.Named.ToDictionary(n => n.Key, n => HrefOf(scope, n.Value), StringComparer.Ordinal));
    }

    private static string HrefOf(PageScope scope, SiteEntry entry) => entry is SitePage page ? scope.Href(page.Page) : entry.Path;
}
