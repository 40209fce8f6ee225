using System.Collections.Concurrent;
using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Proofreading;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Typesetting;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The whole program: the stages in order.</summary>
/// <remarks>
/// Errors stop it at these gates: content that cannot be read at all; after everything that can be checked of content, templates and
/// ledger; after the content against the ledger; after rendering; after the files as a whole; after what outputs publish against the
/// ledger. What runs between two gates runs whatever else is wrong, and each gate asks for the errors of its own run alone.
/// </remarks>
internal static class BuildPipeline
{
    /// <summary>Reads, checks, renders and publishes; nothing is published when there is any error.</summary>
    public static BuildSummary? Build(BuildOptions options, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var inputs = UnchangedSite.InputsOf(options, content.Files);
        if (!IsHeld(options, bag) && UnchangedSite.Find(inputs, options) is { } unchanged)
            return new BuildSummary(
                new OutputStage(content.Guide, content.Templates, content.Files).Site, unchanged,
                new PublishedChanges(0, 0, unchanged.Count, 0));
        using var publisher = SitePublisher.Begin(options.Output, bag);
        if (publisher is null)
            return null;
        var told = bag.Count;
        if (RenderAll(options, content, (_, file) => publisher.Add(file), bag) is var (site, paths) && !IsHeld(options, bag))
            return publisher.Finish(bag.Count == told ? inputs : null) is { } changes ? new BuildSummary(site, paths, changes) : null;
        publisher.Abandon();
        return null;
    }

    /// <summary>Compares what a build would publish with what is published.</summary>
    /// <returns>True when they differ; null after an error in the content.</returns>
    public static bool? HasDrift(BuildOptions options, DiagnosticBag bag) =>
        Test(options, bag) is { } site ? DriftCheck.Run(site.Files, options.Output, bag) : null;

    /// <summary>Everything that a build does but publishing: what it would refuse is refused here.</summary>
    /// <returns>Null after an error, and of a strict run after a warning.</returns>
    public static RenderedSite? Test(BuildOptions options, DiagnosticBag bag) =>
        Render(options, bag) is { } site && !IsHeld(options, bag) ? site : null;

    /// <summary>
    /// Records what a build would publish as an edition of the ledger; publishes nothing, and renders nothing but what digests are taken
    /// of.
    /// </summary>
    /// <param name="edition">Its time, seconds since 1970, UTC.</param>
    /// <param name="now">The same for this moment.</param>
    /// <returns>What changed; null after an error.</returns>
    public static LedgerUpdate? Lock(BuildOptions options, long edition, long now, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var own = new DiagnosticBag();
        var identities = OutputStage.IdentitiesOf(content, own);
        // An edition whose deck cannot be made is none.
        if (!own.HasErrors)
            new OutputStage(content.Guide, content.Templates, content.Files).Render(new AnkiOutput(), own);
        if (!own.HasErrors)
            LedgerStage.CheckOutputs(options, content.Guide, identities, own);
        bag.Add(own);
        return own.HasErrors || IsHeld(options, bag) ? null : LedgerStage.Renew(options, content.Guide, identities, edition, now, bag);
    }

    /// <summary>What can be read of the content, whatever is wrong with it; null when there is none.</summary>
    public static Corpus? Read(BuildOptions options) => CorpusLoader.Load(options.Content, options.Seeds, new DiagnosticBag());

    /// <summary>Reads and checks the content and the templates; all mistakes of all files in one run.</summary>
    /// <returns>Null after an error.</returns>
    public static CheckedContent? Check(BuildOptions options, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var content = CheckAll(options, own);
        bag.Add(own);
        return content;
    }

    /// <summary>Renders the outputs asked for, and checks the files as a whole.</summary>
    /// <returns>Null after an error.</returns>
    public static RenderedSite? Render(BuildOptions options, DiagnosticBag bag)
    {
        if (Check(options, bag) is not { } content)
            return null;
        var files = new ConcurrentBag<(FilePlace Place, OutputFile File)>();
        return RenderAll(options, content, (place, file) => files.Add((place, file)), bag) is var (site, _)
            ? new RenderedSite(site, [.. files.OrderBy(f => f.Place).Select(f => f.File)])
            : null;
    }

    private static bool IsHeld(BuildOptions options, DiagnosticBag bag) => options.IsStrict && bag.Count > 0;

    /// <param name="bag">Empty.</param>
    private static CheckedContent? CheckAll(BuildOptions options, DiagnosticBag bag)
    {
        var files = TemplateStage.Find(options, bag);
        var (templates, corpus) = SideBySide.Run(
            bag, own => TemplateEngine.Parse(files, own), own => CorpusLoader.Load(options.Content, options.Seeds, own));
        var ledger = LedgerStage.Load(options, bag);
        if (corpus is null)
            return null;
        var words = TemplateStage.Speak(templates, files, corpus.Subject, bag);
        var (set, links) = SideBySide.Run(bag, own => FactChecks.Run(corpus, own), own => Link(corpus, own));
        if (bag.HasErrors || ledger is null || words is null)
            return null;
        var guide = SideBySide.Run(bag, own => Proofreader.Run(set, links, own), _ => StudyGuideBuilder.Build(set, links, ledger, words));
        IntroductionChecks.Run(guide, bag);
        LedgerStage.CheckContent(options, guide, bag);
        return bag.HasErrors ? null : AsDraft(new CheckedContent(guide, templates, files));
    }

    /// <summary>The content with its guide called a draft, when the ledger does not know all of it.</summary>
    private static CheckedContent AsDraft(CheckedContent content)
    {
        // What is wrong with the files that identities are taken from is told when the outputs are rendered.
        var identities = OutputStage.IdentitiesOf(content, new DiagnosticBag());
        return content with { Guide = content.Guide with { IsDraft = LedgerStage.IsBehind(content.Guide, identities) } };
    }

    /// <summary>The corpus as it is set for readers, and its links.</summary>
    private static (Corpus Corpus, LinkGraph Links) Link(Corpus corpus, DiagnosticBag bag)
    {
        var set = Typesetter.Set(corpus);
        return (set, LinkGraph.Build(set, bag));
    }

    /// <summary>Renders the outputs asked for of content that is checked, and checks the files as a whole.</summary>
    /// <param name="made">Gets each file when it is made: on any thread, in any order.</param>
    /// <returns>What all outputs announce, and the paths of the files made, in their order; null after an error.</returns>
    public static (SiteMap Site, IReadOnlyList<string> Paths)? RenderAll(
        BuildOptions options, CheckedContent content, Action<FilePlace, OutputFile> made, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var stage = new OutputStage(content.Guide, content.Templates, content.Files);
        var checks = new SiteChecks(TemplateStage.AsksForPolicy(options, content.Files), new OwnTemplates(content.Files));
        var outputs = AllOutputs.List.Where(o => options.Only.Count == 0 || options.Only.Contains(o.Name)).ToList();
        stage.Render(outputs, Take, own, options.Progress);
        // What is left out is published by another build: its pages as announced, and files of the templates as they are.
        var elsewhere = outputs.Count == AllOutputs.List.Count ? [] : stage.Site.Entries.Select(e => e.Path).Concat(content.Files.Names);
        var paths = own.HasErrors ? null : checks.Report(elsewhere, own);
        if (paths is not null)
            LedgerStage.CheckOutputs(options, content.Guide, OutputStage.IdentitiesOf(content, own), own);
        bag.Add(own);
        return own.HasErrors || paths is null ? null : (stage.Site, paths);

        void Take(FilePlace place, OutputFile file)
        {
            if (checks.Add(place, file))
                made(place, file);
        }
    }
}
