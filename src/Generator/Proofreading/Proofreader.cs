using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Reads prose and names as an editor does; asked only of a book in which nothing is wrong. All findings are warnings.</summary>
internal static class Proofreader
{
    public static void Run(FactBook book, LinkGraph graph, DiagnosticBag bag)
    {
        // Rules that read words know English only.
        var isEnglish = book.Subject.Language.Split('-')[0] == "en";
        var links = new BareLinks(book, graph, bag);
        var names = new HolderNames(book);
        foreach (var fact in book.Facts)
        {
            foreach (var prose in ProseList.Of(fact))
                links.Check(prose);
            if (isEnglish)
            {
                Tenses.Check(fact, graph, bag);
                names.Check(fact, graph, bag);
            }
        }

        foreach (var chapter in book.Chapters)
        {
            foreach (var prose in ProseList.Of(chapter))
                links.Check(prose);
            ChapterProof.Run(chapter, book.Subject, graph, isEnglish, bag);
        }

        foreach (var prose in ProseList.OfFrame(book))
            links.Check(prose);
        LongTitles.Check(book, bag);
        if (isEnglish)
        {
            OfficeTitles.Check(book, bag);
            NameCapitals.Check(book, bag);
        }
    }
}
