using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>
/// All pages of the guide, the same in HTML and in Markdown; a new kind of page is a line here, its view, and a template a format.
/// </summary>
internal static class GuidePages
{
    /// <summary>Announces the pages in the order of the guide.</summary>
    /// <param name="page">Makes a page of its path, its title, the name of its template without folder and extension, and its view.</param>
    public static IEnumerable<SitePage> All(StudyGuide guide, Func<string, string, string, Func<PageScope, object>, SitePage> page)
    {
        var (corpus, words) = (guide.Corpus, guide.Words);
        var kinds = corpus.Facts.CountBy(f => f.Kind).ToDictionary();
        return
        [
            page(PagePaths.Home, corpus.Subject.Title, "home", HomePage.Of) with { InSitemap = true },
            page(PagePaths.Chapters, words["chapter.title"], "chapters", ChaptersPage.Of) with
            {
                Section = "chapters",
                InNavigation = 10,
                InSitemap = true,
                Door = new Door(10, words["door.chapters"]),
            },
            .. guide.Chapters.Select(
                c => page(PagePaths.OfChapter(c.Chapter.Id), c.Chapter.Title, "chapter", s => ChapterPage.Of(s, c)) with
                {
                    InSitemap = true,
                }),
            .. corpus.Facts.Select(f => page(PagePaths.Of(f), f.Title, "fact", s => FactPage.Of(s, f)) with { InSitemap = true }),
            .. corpus.RetiredChapters.Select(c => page(PagePaths.OfChapter(c.Id), c.Title, "withdrawn", s => WithdrawnPage.Of(s, c))),
            .. corpus.RetiredFacts.Select(f => page(PagePaths.Of(f), f.Title, "withdrawn", s => WithdrawnPage.Of(s, f))),
            .. FactKindNames.All.SelectMany(k => InParts(
                kinds.GetValueOrDefault(k), KindPage.Most, PagePaths.IndexOf(k),
                (path, part) => page(path, KindWords.Many(words, k), "kind", s => KindPage.Of(s, k, part)) with
                {
                    Section = k.Folder(),
                    InNavigation = part == 1 ? PlaceOf(k) : null,
                    InIndex = part == 1,
                    InSitemap = true,
                })),
            page(PagePaths.Topics, words["topic.title"], "topics", TopicsPage.Of) with
            {
                Section = "topics",
                InIndex = true,
                InSitemap = true,
            },
            .. corpus.Topics.SelectMany(t => InParts(
                guide.Lookup.FactsUnder(t).Count, TopicPage.Most, PagePaths.OfTopic(t.Id),
                (path, part) => page(path, t.Title, "topic", s => TopicPage.Of(s, t, part)) with { InSitemap = true })),
            page(PagePaths.Sources, words["source.title"], "sources", SourcesPage.Of) with
            {
                Section = "sources",
                InNavigation = 60,
                InSitemap = true,
            },
            .. corpus.Seeds.Select(
                s => page(PagePaths.OfSeed(s.Id), s.Title, "source", scope => SourcePage.Of(scope, s)) with { InSitemap = true }),
            page(CorrectionsPage.Path, words["correction.title"], "corrections", CorrectionsPage.Of) with
            {
                Section = "corrections",
                InIndex = true,
                InSitemap = true,
            },
        ];
    }

    /// <summary>The pages of a list.</summary>
    /// <param name="page">Makes a page of its path and the number of the part.</param>
    private static IEnumerable<SitePage> InParts(int items, int most, string path, Func<string, int, SitePage> page) =>
        Enumerable.Range(1, PageParts.CountOf(items, most)).Select(part => page(PageParts.PathOf(path, part), part));

    /// <summary>The place of a kind's index in the main navigation; null for kinds that only the foot of the page lists.</summary>
    private static int? PlaceOf(FactKind kind) => kind switch
    {
        FactKind.Person => 30,
        FactKind.Term => 40,
        FactKind.Dispute => 50,
        _ => null,
    };
}
