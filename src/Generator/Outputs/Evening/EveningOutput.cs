using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>
/// What one should know by tomorrow: the essentials of the whole guide on a page with times, and each chapter on two pages of paper.
/// </summary>
internal sealed class EveningOutput : IOutput
{
    public string Name => "evening";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        yield return Announcing.Web(
            writing, EveningPage.Path, guide.Words["evening.title"], "evening/index.html.sbn", EveningPage.OfAll) with
        {
            Name = PageNames.Evening,
            Section = EveningPage.Section,
            InIndex = true,
            InSitemap = true,
        };
        foreach (var study in guide.Chapters)
        {
            yield return Announcing.Web(
                writing, EveningPage.PathOf(study), guide.Words.Say("evening.chapter_title", ("chapter", study.Chapter.Title)),
                "evening/chapter.html.sbn",
                s => EveningPage.OfChapter(s, study)) with
            {
                Name = PageNames.EveningOf(study.Chapter.Id),
                Section = EveningPage.Section,
                InSitemap = true,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("evening", run.Files);
}
