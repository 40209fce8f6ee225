using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs;

/// <summary>What one output works with in one build; serves one thread.</summary>
/// <param name="files">Files of the templates that are published as they are.</param>
/// <param name="bag">Gets the errors of templates.</param>
internal sealed class OutputRun(SiteMap site, TemplateEngine templates, TemplateFiles files, DiagnosticBag bag)
{
    private readonly Dictionary<Type, object?> made = [];

    public StudyGuide Guide => site.Guide;

    public SiteMap Site => site;

    public TemplateEngine Templates => templates;

    public TemplateFiles Files => files;

    public DiagnosticBag Bag => bag;

    /// <summary>A page as its template draws it; null after an error.</summary>
    public OutputFile? Draw(SitePage page) =>
        templates.Render(page.Template, page.View(site), bag) is { } text ? OutputFile.Text(page.Path, text) : null;

    /// <summary>What several questions to the output need, made when the first of them is asked; one of a type.</summary>
    public T Once<T>(Func<T> make)
    {
        if (!made.TryGetValue(typeof(T), out var value))
            made.Add(typeof(T), value = make());
        return (T)value!;
    }
}
