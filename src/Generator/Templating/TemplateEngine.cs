using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating;

/// <summary>The only place that knows that there are two engines; docs/decisions/0002 says why.</summary>
internal static class TemplateEngine
{
    /// <summary>Reads and parses all templates; every syntax error is in the bag afterwards.</summary>
    public static ITemplateEngine Load(TemplateFiles files, DiagnosticBag bag) =>
#if UPSTREAM_PACKAGES
        ScribanEngine.Load(files, bag);
#else
        Embedded.EmbeddedEngine.Load(files, bag);
#endif
}
