using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The whole program: the stages in order, and the two places where errors stop them.</summary>
internal static class BuildPipeline
{
    /// <summary>Reads, checks, renders and publishes; nothing is written when there is any error.</summary>
    public static BuildSummary? Build(BuildOptions options, DiagnosticBag bag) =>
        Render(options, bag) is { } site && SitePublisher.Publish(site.Files, options.Output, bag) is { } changes
            ? new BuildSummary(site.Site, site.Files, changes)
            : null;

    /// <summary>Compares what a build would publish with what is published.</summary>
    /// <returns>True when they differ; null after an error in the content.</returns>
    public static bool? HasDrift(BuildOptions options, DiagnosticBag bag) =>
        Render(options, bag) is { } site ? DriftCheck.Run(site.Files, options.Output, bag) : null;

    /// <summary>Records what a build would publish as an edition of the ledger; publishes nothing, and renders nothing but what digests are taken of.</summary>
    /// <param name="edition">Its time, seconds since 1970, UTC.</param>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Lock(BuildOptions options, long edition, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var stage = new OutputStage(content.Guide, content.Templates, content.Files);
        var identities = AllOutputs.List.SelectMany(o => stage.IdentitiesOf(o, bag)).ToList();
        if (!bag.HasErrors)
            LedgerStage.CheckOutputs(options, content.Guide, identities, bag);
        return bag.HasErrors ? null : LedgerStage.Renew(options, content.Guide, identities, edition, bag);
    }

    /// <summary>Reads and checks the content and the templates; all mistakes of all files in one run.</summary>
    /// <returns>Null after an error.</returns>
    public static CheckedContent? Check(BuildOptions options, DiagnosticBag bag)
    {
        var files = new TemplateFiles([options.PackagedTemplates, options.Templates]);
        var (templates, book) = SideBySide.Run(bag, own => TemplateEngine.Load(files, own), own => FactBookLoader.Load(options.Content, options.Seeds, own));
        var ledger = LedgerStage.Load(options, bag);
        if (book is null)
            return null;
        FactChecks.Run(book, bag);
        var links = LinkGraph.Build(book, bag);
        if (bag.HasErrors || ledger is null)
            return null;
        var guide = StudyGuideBuilder.Build(book, links, ledger);
        LedgerStage.CheckContent(options, guide, bag);
        return bag.HasErrors ? null : new CheckedContent(guide, templates, files);
    }

    /// <summary>Renders every output and checks the files as a whole.</summary>
    /// <returns>Null after an error.</returns>
    public static RenderedSite? Render(BuildOptions options, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var stage = new OutputStage(content.Guide, content.Templates, content.Files);
        var rendered = SideBySide.Run(bag, AllOutputs.List, stage.Render);
        if (!bag.HasErrors)
            OutputChecks.Run([.. rendered.SelectMany(r => r.Files)], bag);
        if (!bag.HasErrors)
            LedgerStage.CheckOutputs(options, content.Guide, [.. rendered.SelectMany(r => r.Identities)], bag);
        if (bag.HasErrors)
            return null;
        var selected = rendered.Where(r => options.Only.Count == 0 || options.Only.Contains(r.Name));
        return new RenderedSite(stage.Site, [.. selected.SelectMany(r => r.Files)]);
    }
}
