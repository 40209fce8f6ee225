using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>The pages of the flashcards: to import and read in both editions, to review, and to print and cut out.</summary>
internal sealed class FlashcardsOutput : IOutput
{
    public string Name => "flashcards";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var lookup = new GuideLookup(guide, new HtmlEdition(guide));
        var faces = CardFace.All(guide);

        var page = FlashcardsPage.Of(lookup, "");
        if (templates.Render("flashcards/index.html.sbn", page, bag) is { } html)
            yield return OutputFile.Text(page.Address, html);

        var text = FlashcardsPage.Of(new GuideLookup(guide, new MarkdownEdition()), "../../flashcards/");
        if (templates.Render("flashcards/index.md.sbn", text, bag) is { } markdown)
            yield return OutputFile.Text("markdown/" + text.Address, markdown);

        var review = new PageScope(lookup, PagePaths.Review);
        if (templates.Render("flashcards/review.html.sbn", ReviewPage.Of(review, faces), bag) is { } reviewed)
            yield return OutputFile.Text(PagePaths.Review + ".html", reviewed);
        yield return OutputFile.Text("flashcards/cards.js", new DeckScript(review, templates, bag).Write(faces));
        foreach (var file in OutputFile.CopyAssets("flashcards", files))
            yield return file;

        foreach (var chapter in faces.Select((face, i) => (Face: face, Number: i + 1)).GroupBy(f => f.Face.Card.Chapter.Chapter.Id))
        {
            foreach (var paper in PrintPaper.All)
            {
                var path = PagePaths.OfPrintedCards(chapter.Key, paper.Id);
                if (templates.Render("flashcards/print.html.sbn", PrintPage.Of(new PageScope(lookup, path), paper, [.. chapter]), bag) is { } printed)
                    yield return OutputFile.Text(path + ".html", printed);
            }
        }
    }
}
