using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.TemplateWords;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Where templates of the user's own are looked at before they are used, and what they made before it is published.</summary>
internal static class TemplateStage
{
    /// <summary>The packaged templates and, where the user has a folder of them, the user's own.</summary>
    public static TemplateFiles Find(BuildOptions options, DiagnosticBag bag) =>
        new(options.Templates.Length == 0 ? [options.PackagedTemplates] : [options.PackagedTemplates, options.Templates], bag);

    /// <summary>Gives the templates the words of the guide's language; null after an error in the table, or when there is none.</summary>
    public static InterfaceWords? Speak(TemplateEngine templates, TemplateFiles files, Subject subject, DiagnosticBag bag)
    {
        var words = WordFiles.Read(files, subject.Language, subject.LanguageAt, templates.AsksFor, bag);
        templates.Speak(words ?? InterfaceWords.English, bag);
        return words;
    }

    /// <summary>
    /// True when pages are held to the policy of our own pages: templates of the user's own had a part in them, and it is not waived.
    /// </summary>
    public static bool AsksForPolicy(BuildOptions options, TemplateFiles templates) => !options.AllowsOwnScripts && templates.HasOwn;
}
