using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The study guide as Markdown files that read well on a code host.</summary>
internal sealed class MarkdownGuideOutput : IOutput
{
    public string Name => "markdown";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var writing = new MarkdownWriting(PageAddress.Markdown);
        // What navigation, doors and search engines lead to are the web pages.
        return GuidePages.All(
            guide, (page, title, template, view) => Announcing.Markdown(writing, page, title, $"markdown/{template}.md.sbn", view))
            .Select(page => page with
            {
                InNavigation = null,
                InIndex = false,
                InSitemap = false,
                Door = null,
                Summary = page.Page == PagePaths.Home ? new SummaryLine("Markdown", "page", null, PageAddress.MarkdownEnding) : null,
            });
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => [];
}
