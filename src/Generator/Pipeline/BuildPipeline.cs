using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Proofreading;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Typesetting;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The whole program: the stages in order.</summary>
/// <remarks>
/// Errors stop it at these gates: content that cannot be read at all; after everything that can be checked of content, templates and ledger; after the content
/// against the ledger; after rendering; after the files as a whole; after what outputs publish against the ledger. What runs between two gates runs whatever
/// else is wrong, and each gate asks for the errors of its own run alone.
/// </remarks>
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
    /// <param name="now">The same for this moment.</param>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Lock(BuildOptions options, long edition, long now, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var own = new DiagnosticBag();
        var stage = new OutputStage(content.Guide, content.Templates, content.Files);
        var identities = AllOutputs.List.SelectMany(o => stage.IdentitiesOf(o, own)).ToList();
        if (!own.HasErrors)
            LedgerStage.CheckOutputs(options, content.Guide, identities, own);
        bag.Add(own);
        return own.HasErrors ? null : LedgerStage.Renew(options, content.Guide, identities, edition, now, bag);
    }

    /// <summary>Reads and checks the content and the templates; all mistakes of all files in one run.</summary>
    /// <returns>Null after an error.</returns>
    public static CheckedContent? Check(BuildOptions options, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var content = CheckAll(options, own);
        bag.Add(own);
        return content;
    }

    /// <summary>Renders every output and checks the files as a whole.</summary>
    /// <returns>Null after an error.</returns>
    public static RenderedSite? Render(BuildOptions options, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var own = new DiagnosticBag();
        var site = RenderAll(options, content, own);
        bag.Add(own);
        return site;
    }

    /// <param name="bag">Empty.</param>
    private static CheckedContent? CheckAll(BuildOptions options, DiagnosticBag bag)
    {
        var files = TemplateStage.Find(options, bag);
        var (templates, book) = SideBySide.Run(bag, own => TemplateEngine.Parse(files, own), own => FactBookLoader.Load(options.Content, options.Seeds, own));
        var ledger = LedgerStage.Load(options, bag);
        if (book is null)
            return null;
        var words = TemplateStage.Speak(templates, files, book.Subject, bag);
        FactChecks.Run(book, bag);
        book = BookTypesetter.Set(book);
        var links = LinkGraph.Build(book, bag);
        if (bag.HasErrors || ledger is null || words is null)
            return null;
        Proofreader.Run(book, links, bag);
        var guide = StudyGuideBuilder.Build(book, links, ledger, words);
        LedgerStage.CheckContent(options, guide, bag);
        return bag.HasErrors ? null : new CheckedContent(guide, templates, files);
    }

    /// <param name="bag">Empty.</param>
    private static RenderedSite? RenderAll(BuildOptions options, CheckedContent content, DiagnosticBag bag)
    {
        var stage = new OutputStage(content.Guide, content.Templates, content.Files);
        var rendered = SideBySide.Run(bag, AllOutputs.List, stage.Render);
        if (bag.HasErrors)
            return null;
        IReadOnlyList<OutputFile> all = [.. rendered.SelectMany(r => r.Files)];
        OutputChecks.Run(all, bag);
        if (bag.HasErrors)
            return null;
        TemplateStage.CheckPages(options, content.Files, all, bag);
        if (bag.HasErrors)
            return null;
        LedgerStage.CheckOutputs(options, content.Guide, [.. rendered.SelectMany(r => r.Identities)], bag);
        if (bag.HasErrors)
            return null;
        var selected = rendered.Where(r => options.Only.Count == 0 || options.Only.Contains(r.Name));
        return new RenderedSite(stage.Site, [.. selected.SelectMany(r => r.Files)]);
    }
}
