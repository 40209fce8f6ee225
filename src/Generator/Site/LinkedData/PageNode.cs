using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>A page as JSON-LD: what it is part of, what it cites, and the one thing it is about.</summary>
internal static class PageNode
{
    /// <summary>The page of a fact; with every side of every dispute about it.</summary>
    public static Written Of(StudyGuide guide, Fact fact)
    {
        var scope = new DataScope(guide, PagePaths.Of(fact));
        var thing = FactNode.Of(scope, fact).Set("subjectOf", guide.Lookup.DisputesOn(fact).Select(d => FactNode.Of(scope, d)));
        return Page(
            scope, PagePaths.Of(fact), fact.Title, guide.Plain.GlossOf(fact.Summary),
            (KindWords.Many(guide.Words, fact.Kind), PagePaths.IndexOf(fact.Kind)), thing,
            FactNode.IsClaim(fact) ? [] : fact.Sources);
    }

    public static Written Of(StudyGuide guide, StudyChapter study)
    {
        var (chapter, page) = (study.Chapter, PagePaths.OfChapter(study.Chapter.Id));
        var scope = new DataScope(guide, page);
        return Page(
            scope, page, chapter.Title, guide.Plain.GlossOf(chapter.Summary), (guide.Words["chapter.title"], PagePaths.Chapters),
            ChapterNode.Of(scope, study), []);
    }

    /// <summary>The page of a topic: a list, and of what is in it what every guide would have.</summary>
    public static Written Of(StudyGuide guide, Topic topic)
    {
        var page = PagePaths.OfTopic(topic.Id);
        var scope = new DataScope(guide, page);
        var facts = guide.Lookup.FactsUnder(topic);
        var list = new Node("ItemList", scope.IdOf(scope.TargetOf(topic.Id)))
            .Set("name", topic.Title)
            .Set("description", scope.Plain(topic.Summary))
            .Set("numberOfItems", facts.Count)
            .Set("itemListElement", facts.Where(f => f.Importance == 3).Select(scope.Mention));
        return Page(scope, page, topic.Title, guide.Plain.GlossOf(topic.Summary), (guide.Words["topic.title"], PagePaths.Topics), list, []);
    }

    /// <summary>The home page: the guide itself.</summary>
    public static Written OfHome(StudyGuide guide) => Text(SiteNode.Of(new DataScope(guide, PagePaths.Home)));

    /// <param name="above">The page that lists this one among others.</param>
    private static Written Page(
        DataScope scope, string page, string title, string description, (string Title, string Page) above, Node thing,
        IReadOnlyList<Citation> sources)
    {
        var subject = scope.Guide.Corpus.Subject;
        (string Title, string Page)[] way = [(subject.Title, PagePaths.Home), above, (title, page)];
        var node = new Node("WebPage", scope.AddressOf(page))
            .Set("url", scope.AddressOf(page))
            .Set("name", title)
            .Set("description", description)
            .Set("inLanguage", subject.Language)
            .Set("license", new Node("CreativeWork").Set("name", subject.Licence))
            .Set("isPartOf", scope.Site())
            .Set("breadcrumb", new Node("BreadcrumbList").Set("itemListElement", way.Select((step, index) => new Node("ListItem")
                .Set("position", index + 1).Set("name", step.Title).Set("item", scope.AddressOf(step.Page)))))
            .Set("mainEntity", thing)
            .Set("citation", ClaimNode.Paragraphs(scope, sources));
        return Text(node);
    }

    private static Written Text(Node node) => new(Encoding.UTF8.GetString(Node.Write(node).Span));
}
