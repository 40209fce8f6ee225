using System.Collections;
using SinoRussia.Generator.Benchmarks;
using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Proofreading;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Typesetting;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>
/// Ten thousand facts take ten times the work of a thousand: no page walks through all facts, all dates, all cards or all sources. What is
/// counted is how often an item of one of these lists is read, which is the same on every machine.
/// </summary>
public class WorkByTheFact
{
    private const int Few = 150;
    private const int Times = 4;

    [Fact]
    public void Grows_as_the_facts_do_and_no_faster()
    {
        var (few, many) = (ReadsOf(Few), ReadsOf(Few * Times));
        // Of pages there are somewhat fewer a fact in the larger content, of facts under a topic more.
        Assert.InRange((double)many / few, Times * 0.5, Times * 1.25);
    }

    [Fact]
    public void Facts_are_the_same_only_as_themselves()
    {
        var one = new Event
        {
            Id = "a",
            Location = default,
            Title = "A",
            Summary = new Prose("A.", default),
            Chapter = new Reference("c", default),
            Topics = [],
            Importance = 1,
        };
        var twin = one with { };
        Assert.NotEqual<Fact>(one, twin);
        Assert.Equal<Fact>(one, one);
    }

    /// <summary>How often checks, model and all outputs read an item.</summary>
    private static long ReadsOf(int count)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var options = InventedContent.Write(folder, count, paragraphs: 10);
            var (bag, reads) = (new DiagnosticBag(), new Reads());
            var corpus = Counting(CorpusLoader.Load(options.Content, options.Seeds, bag)!, reads);
            FactChecks.Run(corpus, bag);
            corpus = Counting(Typesetter.Set(corpus), reads);
            var links = LinkGraph.Build(corpus, bag);
            Proofreader.Run(corpus, links, bag);
            var made = StudyGuideBuilder.Build(corpus, links, Ledger.None);
            var chapters = made.Chapters.ToDictionary(
                c => c.Chapter.Id, c => c with { Facts = new Counted<Fact>(c.Facts, reads) }, StringComparer.Ordinal);
            var guide = new StudyGuide(
                corpus, links, [.. chapters.Values],
                new Counted<Card>([.. made.Cards.Select(c => c with { Chapter = chapters[c.Chapter.Chapter.Id] })], reads),
                new Counted<ChronologyEntry>(made.Chronology, reads), new Counted<Correction>(made.Corrections, reads));
            var files = new TemplateFiles([Repository.Templates], new());
            var stage = new OutputStage(guide, TemplateEngine.Load(files, bag), files);
            foreach (var output in AllOutputs.List)
                stage.Render(output, bag);
            Assert.False(
                bag.HasErrors, string.Join('\n', bag.InReadingOrder().Where(d => d.Severity == Severity.Error).Select(d => d.Message)));
            return reads.Count;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Corpus Counting(Corpus corpus, Reads reads) => corpus with
    {
        Facts = new Counted<Fact>(corpus.Facts, reads),
        Seeds = new Counted<Generator.Seeds.Seed>(corpus.Seeds, reads),
        Topics = new Counted<Topic>(corpus.Topics, reads),
    };

    private sealed class Reads
    {
        private long count;

        public long Count => Interlocked.Read(ref count);

        public void Add() => Interlocked.Increment(ref count);
    }

    /// <summary>A list that nothing can look into without being counted.</summary>
    private sealed class Counted<T>(IReadOnlyList<T> items, Reads reads) : IReadOnlyList<T>
    {
        public int Count => items.Count;

        public T this[int index]
        {
            get
            {
                reads.Add();
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items)
            {
                reads.Add();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
