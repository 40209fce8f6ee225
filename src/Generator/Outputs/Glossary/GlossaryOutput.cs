using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Glossary;

/// <summary>The glossary: all terms on one page, to read and to print.</summary>
internal sealed class GlossaryOutput : IOutput
{
    public string Name => "glossary";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        if (!guide.Corpus.Of<Term>().Any())
            yield break;
        yield return Announcing.Web(
            new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), GlossaryPage.Path, guide.Words["glossary.title"],
            "glossary/index.html.sbn", GlossaryPage.Of) with
        {
            Name = PageNames.Glossary,
            Section = GlossaryPage.Section,
            InIndex = true,
            InSitemap = true,
        };
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("glossary", run.Files);
}
