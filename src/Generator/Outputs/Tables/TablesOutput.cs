using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Tables made of facts as content/tables.yaml defines them: a list of all, and a page of each.</summary>
internal sealed class TablesOutput : IOutput
{
    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "tables";

    public string Name => "tables";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        if (guide.Corpus.Tables.Count == 0)
            yield break;
        var writing = new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web);
        yield return Announcing.Web(writing, PagePaths.Tables, guide.Words["table.title"], "tables/index.html.sbn", TablesPage.Of) with
        {
            Name = PageNames.Tables,
            Section = Section,
            InIndex = true,
            InSitemap = true,
        };
        foreach (var table in guide.Corpus.Tables)
        {
            var path = PagePaths.OfTable(table.Id);
            yield return Announcing.Web(writing, path, table.Title, "tables/table.html.sbn", s => TablePage.Of(s, table)) with
            {
                Section = Section,
                InSitemap = true,
            };
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => OutputFile.CopyAssets("tables", run.Files);
}
