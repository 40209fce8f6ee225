using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
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
            ? new BuildSummary(site.Guide, site.Files, changes)
            : null;

    /// <summary>Compares what a build would publish with what is published.</summary>
    /// <returns>True when they differ; null after an error in the content.</returns>
    public static bool? HasDrift(BuildOptions options, DiagnosticBag bag) =>
        Render(options, bag) is { } site ? DriftCheck.Run(site.Files, options.Output, bag) : null;

    /// <summary>Records what a build would publish as an edition of the ledger; publishes nothing.</summary>
    /// <param name="edition">Its time, seconds since 1970, UTC.</param>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Lock(BuildOptions options, long edition, DiagnosticBag bag) =>
        Render(options, bag) is { } site ? LedgerStage.Renew(options, site.Guide.Ledger, site.Identities, edition, bag) : null;

    /// <summary>Reads and checks the content and the templates; all mistakes of all files in one run.</summary>
    /// <returns>Null after an error.</returns>
    public static CheckedContent? Check(BuildOptions options, DiagnosticBag bag)
    {
        var files = TemplateStage.Find(options, bag);
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
        var (guide, templates, files) = content;
        var rendered = SideBySide.Run(bag, AllOutputs.List, (o, own) => (o.Name, Files: o.Render(guide, templates, files, own).ToList()));
        List<OutputFile> all = [.. rendered.SelectMany(r => r.Files)];
        if (!bag.HasErrors)
            OutputChecks.Run(all, bag);
        if (!bag.HasErrors)
            TemplateStage.CheckPages(options, files, all, bag);
        if (!bag.HasErrors)
            LedgerStage.CheckFiles(options, guide, all, bag);
        if (bag.HasErrors)
            return null;
        var selected = rendered.Where(r => options.Only.Count == 0 || options.Only.Contains(r.Name));
        return new RenderedSite(guide, [.. selected.SelectMany(r => r.Files)], LedgerStage.IdentitiesOf(guide, all));
    }
}

/// <summary>The model and the templates without an error in them.</summary>
internal sealed record CheckedContent(StudyGuide Guide, ITemplateEngine Templates, TemplateFiles Files);

/// <summary>The files of a site, in memory.</summary>
/// <param name="Files">Those of the outputs asked for.</param>
/// <param name="Identities">All that the site publishes for ever, whatever was asked for.</param>
internal sealed record RenderedSite(StudyGuide Guide, IReadOnlyList<OutputFile> Files, IReadOnlyList<Identity> Identities);

/// <summary>What a build made.</summary>
internal sealed record BuildSummary(StudyGuide Guide, IReadOnlyList<OutputFile> Files, PublishedChanges Changes)
{
    /// <summary>Takes a moment, because everything is compressed.</summary>
    public SiteWeight Weigh() => SiteWeight.Of(Files);
}
