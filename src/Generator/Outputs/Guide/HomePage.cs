using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The title page: what the guide is, its contents, its indexes and its sources.</summary>
internal sealed record HomePage(PageFrame Page)
{
    public required string Title { get; init; }

    public required string Tagline { get; init; }

    public required Written Description { get; init; }

    public required IReadOnlyList<PeriodView> Periods { get; init; }

    /// <summary>The indexes of the kinds, then that of the topics.</summary>
    public required IReadOnlyList<KindLine> Kinds { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public required HomeCounts Counts { get; init; }

    public required string CorrectionsHref { get; init; }

    /// <summary>What the page invites to, in order.</summary>
    public required IReadOnlyList<DoorView> Doors { get; init; }

    /// <summary>Where pages and files are that have a name, by <see cref="PageNames"/>; files from the site's root.</summary>
    public required Dictionary<string, string> Ways { get; init; }

    public static HomePage Of(PageScope scope)
    {
        var (subject, guide) = (scope.Guide.Corpus.Subject, scope.Guide);
        var frame = PageFrame.For(scope.Site, scope.Page, subject.Title, guide.Plain.GlossOf(subject.Description), "");
        return new HomePage(frame with
        {
            Metadata = frame.Metadata with { Data = scope.Can(Abilities.LinkedData) ? PageNode.OfHome(guide) : null },
            Scripts = PageScripts.Standing,
        })
        {
            Title = scope.Text(subject.Title),
            Tagline = scope.Text(subject.Tagline),
            Description = scope.Blocks(subject.Description),
            Periods = PeriodView.All(scope),
            Kinds = KindLine.All(scope),
            Sources = SourceLine.All(scope),
            Counts = HomeCounts.Of(guide),
            CorrectionsHref = scope.Href(CorrectionsPage.Path),
            Doors = [.. scope.Site.Doors.Select(d => new DoorView(d.Door!.Words, HrefOf(scope, d), d.Door.IsAside))],
            Ways = WaysOf(scope),
        };
    }

    /// <summary>Where pages and files are that have a name, by <see cref="PageNames"/>; files from the site's root.</summary>
    public static Dictionary<string, string> WaysOf(PageScope scope) =>
        scope.Site.Named.ToDictionary(n => n.Key, n => HrefOf(scope, n.Value), StringComparer.Ordinal);

    private static string HrefOf(PageScope scope, SiteEntry entry) => entry is SitePage page ? scope.Href(page.Page) : entry.Path;
}
