using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Typesetting;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>Both editions of the small invented content, rendered once with the packaged templates.</summary>
internal static class SmallGuide
{
    /// <summary>One page of every kind and every kind of fact, by the name its snapshot bears; paths without extension.</summary>
    public static IReadOnlyDictionary<string, string> PageKinds { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "index",
        ["chapters"] = "chapters/index",
        ["chapter"] = "chapters/the-charter",
        ["event"] = "events/charter-signed",
        ["person"] = "people/ilse-brand",
        ["organisation"] = "organisations/ferry-board",
        ["document"] = "documents/ferry-charter",
        ["place"] = "places/lune",
        ["term"] = "terms/mutual-toll",
        ["figure"] = "figures/cartloads-1879",
        ["position"] = "positions/birk-claims-right",
        ["assessment"] = "assessments/tarn-blames-flood",
        ["dispute"] = "disputes/who-broke-the-charter",
        ["disputed-event"] = "events/toll-raised",
        ["index-by-letter"] = "places/index",
        ["index-by-period"] = "events/index",
        ["topics"] = "topics/index",
        ["topic"] = "topics/trade",
        ["sources"] = "sources/index",
        ["source"] = "sources/gazette",
        ["corrections"] = "corrections/index",
    };

    public static Corpus Corpus { get; } = Load();

    /// <summary>Every text file of the HTML guide by path.</summary>
    public static IReadOnlyDictionary<string, string> Html { get; } = Render(new GuideOutput(), Corpus);

    /// <summary>Every file of the Markdown guide by path.</summary>
    public static IReadOnlyDictionary<string, string> Markdown { get; } = Render(new MarkdownGuideOutput(), Corpus);

    /// <summary>What an output makes of a book; fails on any diagnostic.</summary>
    public static IReadOnlyDictionary<string, string> Render(IOutput output, Corpus corpus)
    {
        var bag = new DiagnosticBag();
        var guide = StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, bag), Ledger.None);
        var rendered = new OutputStage(guide, SampleGuide.Templates, SampleGuide.Files).Render(output, bag).Files
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);
        Assert.Empty(bag.InReadingOrder());
        return rendered;
    }

    private static Corpus Load()
    {
        var bag = new DiagnosticBag();
        var corpus = CorpusLoader.Load(
            Path.Combine(Repository.Sample("small"), "content"), Path.Combine(Repository.Sample("small"), "seeds"), bag);
        Assert.Empty(bag.InReadingOrder());
        return Typesetter.Set(corpus!);
    }
}
