using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Where templates of the user's own are looked at before they are used, and what they made before it is published.</summary>
internal static class TemplateStage
{
    /// <summary>The packaged templates and, where the user has a folder of them, the user's own.</summary>
    public static TemplateFiles Find(BuildOptions options, DiagnosticBag bag) =>
        new(options.Templates.Length == 0 ? [options.PackagedTemplates] : [options.PackagedTemplates, options.Templates], bag);

    /// <summary>Holds pages that templates of the user's own had a part in to the policy of our own pages, unless the user waives it.</summary>
    public static void CheckPages(BuildOptions options, TemplateFiles templates, IReadOnlyList<OutputFile> files, DiagnosticBag bag)
    {
        if (!options.AllowsOwnScripts && templates.HasOwn)
            PagePolicy.Check(files, bag);
    }
}
