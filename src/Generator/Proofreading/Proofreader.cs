using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Reads prose and names as an editor does; asked only of content in which nothing is wrong. All findings are warnings.</summary>
internal static class Proofreader
{
    public static void Run(Corpus corpus, LinkGraph graph, DiagnosticBag bag)
    {
        // Rules that read words know English only.
        var isEnglish = corpus.Subject.Language.Split('-')[0] == "en";
        var links = new BareLinks(corpus, graph, bag);
        var names = new HolderNames(corpus);
        foreach (var fact in corpus.Facts)
        {
            foreach (var prose in ProseList.Of(fact))
                links.Check(prose);
            if (isEnglish)
            {
                Tenses.Check(fact, graph, bag);
                names.Check(fact, graph, bag);
            }
        }

        foreach (var chapter in corpus.Chapters)
        {
            foreach (var prose in ProseList.Of(chapter))
                links.Check(prose);
            ChapterProof.Run(chapter, corpus.Subject, graph, isEnglish, bag);
        }

        foreach (var prose in ProseList.OfFrame(corpus))
            links.Check(prose);
        LongTitles.Check(corpus, bag);
        if (isEnglish)
        {
            OfficeTitles.Check(corpus, bag);
            NameCapitals.Check(corpus, bag);
        }
    }
}
