using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The study guide as web pages, with the styles and scripts that every page shares.</summary>
internal sealed class GuideOutput : IOutput
{
    public string Name => "guide";

    public IEnumerable<OutputFile> Render(StudyGuide guide, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
    {
        var pages = GuidePages.All(guide, new HtmlEdition(guide)).ToList();
        foreach (var page in pages)
        {
            if (templates.Render($"guide/{page.Template}.html.sbn", page.View, bag) is { } html)
                yield return OutputFile.Text(page.Address, html);
        }

        // Both are made of absolute addresses only.
        if (guide.Book.Subject.Address.Length > 0)
        {
            if (templates.Render("guide/sitemap.xml.sbn", Sitemap.Of(guide, pages), bag) is { } sitemap)
                yield return OutputFile.Text("sitemap.xml", sitemap);
            if (templates.Render("guide/feed.xml.sbn", CorrectionsFeed.Of(guide), bag) is { } feed)
                yield return OutputFile.Text(PagePaths.CorrectionsFeed, feed);
        }

        foreach (var file in OutputFile.CopyAssets("assets", files))
            yield return file;
    }
}
