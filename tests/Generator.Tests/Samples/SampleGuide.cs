using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Typesetting;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;
using Xunit;

namespace SinoRussia.Generator.Tests.Samples;

/// <summary>The small invented content as a study guide, and its outputs with the repository's templates.</summary>
internal static class SampleGuide
{
    /// <summary>The repository's templates, with none of a user's own.</summary>
    public static TemplateFiles Files { get; } = new([Repository.Templates], new());

    /// <summary>The same parsed, once for all tests.</summary>
    public static TemplateEngine Templates => OnceParsed.Value;

    private static readonly Lazy<TemplateEngine> OnceParsed = new(() =>
    {
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load(Files, bag);
        Assert.Empty(bag.InReadingOrder());
        return engine;
    });

    /// <summary>Read afresh, so that a test may change it.</summary>
    public static StudyGuide Load(string sample = "small")
    {
        var folder = Repository.Sample(sample);
        return Load(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"));
    }

    /// <param name="ledger">What was published before; null for nothing.</param>
    public static StudyGuide Load(string content, string seeds, Ledger? ledger = null)
    {
        var bag = new DiagnosticBag();
        var corpus = Typesetter.Set(CorpusLoader.Load(content, seeds, bag)!);
        var links = LinkGraph.Build(corpus, bag);
        Assert.DoesNotContain(bag.InReadingOrder(), d => d.Severity == Severity.Error);
        return StudyGuideBuilder.Build(corpus, links, ledger ?? Ledger.None);
    }

    /// <summary>What all outputs announce of a guide.</summary>
    public static SiteMap SiteOf(StudyGuide guide) => new(guide, [.. AllOutputs.List.SelectMany(o => o.Announce(guide))]);

    /// <summary>The scope of a web page.</summary>
    public static PageScope WebScope(StudyGuide guide, string page) =>
        new(SiteOf(guide), new HtmlWriting(guide.Corpus, guide.Words, PageAddress.Web), page);

    /// <summary>All notes of a guide as the text file for updates writes them, whatever edition they came with.</summary>
    public static string NotesAsText(StudyGuide guide)
    {
        var bag = new DiagnosticBag();
        var deck = DeckOfNotes.Build(new OutputRun(SiteOf(guide), Templates, Files, bag));
        Assert.Empty(bag.InReadingOrder());
        return DeckText.Of(guide.Corpus.Subject.Tag, deck!.Decks, deck.Types[0], deck.Notes);
    }

    /// <summary>The files of an output by path; no template may have an error.</summary>
    public static IReadOnlyDictionary<string, byte[]> Render(IOutput output, StudyGuide guide)
    {
        var bag = new DiagnosticBag();
        var stage = new OutputStage(guide, Templates, Files);
        var rendered = stage.Render(output, bag).Files.ToDictionary(f => f.Path, f => f.Content.ToArray());
        Assert.Empty(bag.InReadingOrder());
        return rendered;
    }
}
