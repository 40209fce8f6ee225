using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Chronology;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The frame of the real guide with events that follow from a seed; each takes its title from a real entry.</summary>
internal static class InventedGuide
{
    /// <summary>Writes the chronology, the topics and the chapters to a folder of the site.</summary>
    /// <returns>Pages with a drawing, by their paths from the site's root; the chronology first.</returns>
    public static IReadOnlyList<string> Write(BuiltSite site, string folder, int seed, int count)
    {
        var bag = new DiagnosticBag();
        var files = new TemplateFiles([site.Options.Templates], new());
        var templates = TemplateEngine.Load(files, bag);
        var corpus = CorpusOf(site.Guide, seed, count);
        var guide = StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, bag), Ledger.None);
        IOutput[] outputs = [new ChronologyOutput(), new GuideOutput(), new FlashcardsOutput()];
        var pages = new List<string>();
        var stage = new OutputStage(guide, templates, files);
        foreach (var file in outputs.SelectMany(o => stage.Render(o, bag).Files)
            .Where(f => f.Path.Split('/')[0] is "chronology" or "topics" or "chapters" or "assets" or "flashcards"))
        {
            var path = Path.Combine(site.Root, folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
            if (file.Path.EndsWith(".html", StringComparison.Ordinal)
                && File.ReadAllText(path).Contains("<svg class=\"timeline", StringComparison.Ordinal))
                pages.Add($"{folder}/{file.Path}");
        }

        Assert.Empty(bag.InReadingOrder());
        return pages;
    }

    private static Corpus CorpusOf(StudyGuide guide, int seed, int count)
    {
        var chance = new InventedTimelines.Lcg((uint)seed);
        var corpus = guide.Corpus;
        var prose = new Prose("Nothing is said here.", default);
        var events = Enumerable.Range(0, count).Select(i => new Event
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"invented-{i}"),
            Location = default,
            Title = guide.Chronology[chance.Next(guide.Chronology.Count)].Fact.Title,
            Summary = prose,
            Date = InventedTimelines.Parse(InventedTimelines.DateText(chance)),
            Chapter = new Reference(corpus.Chapters[chance.Next(corpus.Chapters.Count)].Id, default),
            Topics = [new Reference(corpus.Topics[chance.Next(corpus.Topics.Count)].Id, default)],
            Importance = 1 + chance.Next(3),
        });
        return corpus with
        {
            Subject = corpus.Subject with { Description = prose },
            Periods = [.. corpus.Periods.Select(p => p with { Summary = prose with { } })],
            Topics = [.. corpus.Topics.Select(t => t with { Summary = prose with { } })],
            Chapters =
            [
                .. corpus.Chapters.Select(
                    c => c with { Before = prose with { }, Summary = prose with { }, Body = prose with { }, Questions = [] }),
            ],
            Facts = [.. events],
            Maps = [],
            Charts = [],
            Tables = [],
            RetiredFacts = [],
            RetiredChapters = [],
        };
    }
}
