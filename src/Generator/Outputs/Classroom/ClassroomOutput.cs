using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>For teachers: worksheets with keys, and a page that says what can be assigned, printed and shared.</summary>
internal sealed class ClassroomOutput : IOutput
{
    public string Name => "classroom";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        var title = guide.Words["teachers.title"];
        yield return Announcing.Web(writing, TeachersPage.Path, title, "classroom/teachers.html.sbn", TeachersPage.Of) with
        {
            Name = PageNames.Teachers,
            Section = TeachersPage.Section,
            InIndex = true,
            InSitemap = true,
        };
        foreach (var study in guide.Chapters)
        {
            yield return Announcing.Web(
                writing, Worksheet.PathOf(study), guide.Words.Say("worksheet.title", ("chapter", study.Chapter.Title)),
                "classroom/worksheet.html.sbn", s => Worksheet.Of(s, study)) with
            {
                Name = PageNames.WorksheetOf(study.Chapter.Id),
                Section = TeachersPage.Section,
                InSitemap = true,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("classroom", run.Files);
}
