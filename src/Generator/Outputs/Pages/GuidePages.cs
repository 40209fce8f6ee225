using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>A page of the guide before it is drawn.</summary>
/// <param name="Address">From the edition's root, with extension.</param>
/// <param name="Template">Which template draws it: 'fact', 'chapter'.</param>
/// <param name="View">What the template draws.</param>
internal sealed record GuidePage(string Address, string Template, object View);

/// <summary>All pages of the guide, the same for every edition.</summary>
internal static class GuidePages
{
    public static IEnumerable<GuidePage> All(StudyGuide guide, IEdition edition)
    {
        var lookup = new GuideLookup(guide, edition);
        return
        [
            Page(PagePaths.Home, "home", HomePage.Of(lookup)),
            Page(PagePaths.Chapters, "chapters", ChaptersPage.Of(lookup)),
            .. guide.Chapters.Select(c => Page(PagePaths.OfChapter(c.Chapter.Id), "chapter", ChapterPage.Of(lookup, c))),
            .. guide.Book.Facts.Select(f => Page(PagePaths.Of(f), "fact", FactPage.Of(lookup, f))),
            .. guide.Book.RetiredChapters.Select(c => Page(PagePaths.OfChapter(c.Id), "withdrawn", WithdrawnPage.Of(lookup, c))),
            .. guide.Book.RetiredFacts.Select(f => Page(PagePaths.Of(f), "withdrawn", WithdrawnPage.Of(lookup, f))),
            .. FactKindNames.All.Select(k => Page(PagePaths.IndexOf(k), "kind", KindPage.Of(lookup, k))),
            Page(PagePaths.Topics, "topics", TopicsPage.Of(lookup)),
            .. guide.Book.Topics.Select(t => Page(PagePaths.OfTopic(t.Id), "topic", TopicPage.Of(lookup, t))),
            Page(PagePaths.Sources, "sources", SourcesPage.Of(lookup)),
            .. guide.Book.Seeds.Select(s => Page(PagePaths.OfSeed(s.Id), "source", SourcePage.Of(lookup, s))),
            Page(PagePaths.Corrections, "corrections", CorrectionsPage.Of(lookup)),
        ];

        GuidePage Page(string path, string template, object view) => new(edition.AddressOf(path), template, view);
    }
}
