using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>
/// Maps of causes: one of the whole guide and one of each chapter in which anything is said to have brought about anything.
/// </summary>
internal sealed class CausesOutput : IOutput
{
    public string Name => "causes";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var whole = CauseGraph.OfEssentials(guide);
        if (whole.Arrows.Count == 0)
            yield break;
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        List<(StudyChapter Study, CauseGraph Graph)> maps =
            [.. guide.Chapters.Select(c => (Study: c, Graph: CauseGraph.OfChapter(guide, c))).Where(m => m.Graph.Arrows.Count > 0)];
        yield return Announcing.Web(
            writing, CausesPage.Path, guide.Words["causes.title"], "causes/page.html.sbn",
            s => CausesPage.OfAll(s, whole, [.. maps.Select(m => m.Study)])) with
        {
            Name = PageNames.Causes,
            Section = CausesPage.Section,
            InIndex = true,
            InSitemap = true,
        };
        foreach (var (study, graph) in maps)
        {
            yield return Announcing.Web(
                writing, CausesPage.PathOf(study), guide.Words.Say("causes.chapter_title", ("chapter", study.Chapter.Title)),
                "causes/page.html.sbn",
                s => CausesPage.OfChapter(s, study, graph)) with
            {
                Name = PageNames.CausesOf(study.Chapter.Id),
                Section = CausesPage.Section,
                InSitemap = true,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("causes", run.Files);
}
