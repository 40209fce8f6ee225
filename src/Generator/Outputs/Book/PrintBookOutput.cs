using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>The whole guide as one page to print, and the style sheet of its running heads.</summary>
internal sealed class PrintBookOutput : IOutput
{
    private const string Styles = "book/print-book.css";
    private const string RunningHeads = "book/running-heads.css";

    public string Name => "book";

    public IEnumerable<SiteEntry> Announce(StudyGuide guide)
    {
        var (turn, made) = (new Lock(), default(BookText));
        yield return new SitePage(
            BookPage.Path, PageAddress.Web(BookPage.Path), guide.Words["book.title"], "book/index.html.sbn",
            site => BookPage.Of(site, TextOf(site), Styles, RunningHeads))
        {
            Name = PageNames.Book,
            Section = "book",
            InIndex = true,
            InSitemap = true,
            IsUnlimited = true,
        };
        yield return SitePage.File(RunningHeads, "book/running-heads.css.sbn", site => RunningHeadsSheet.Of(TextOf(site)));

        // The page and its style sheet are drawn from the same text.
        BookText TextOf(SiteMap site)
        {
            lock (turn)
                return made ??= BookText.Of(site, isEpub: false);
        }
    }

    public IEnumerable<OutputFile> Files(OutputRun run) => [OutputFile.Copy(Styles, run.Files)];
}
