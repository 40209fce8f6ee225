using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Checking;

/// <summary>What `seeds verify` and `seeds coverage` find in the small sample.</summary>
public sealed class Verifying : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_sample_agrees_with_its_texts()
    {
        var bag = new DiagnosticBag();

        var verified = SeedVerifier.Run(CorpusOf(), Texts, bag);

        Assert.Empty(bag.InReadingOrder());
        Assert.Equal([new VerifiedSeed("ferryman", 6, 13), new VerifiedSeed("gazette", 3, 7)], verified);
    }

    [Fact]
    public void A_changed_text_is_one_finding_and_a_missing_one_another()
    {
        File.WriteAllText(Path.Combine(folder.Path, "ferryman.txt"), "Something else.");
        var bag = new DiagnosticBag();

        var verified = SeedVerifier.Run(CorpusOf(), folder.Path, bag);

        Assert.Empty(verified);
        Assert.Equal([CheckingCodes.TextChanged, SeedCodes.TextMissing], bag.InReadingOrder().Select(d => d.Code));
    }

    [Fact]
    public void Fingerprints_of_another_text_are_found()
    {
        var corpus = CorpusOf();
        var seeds = corpus.Seeds.Select(
            s => s.Id == "gazette" ? s with { Paragraphs = Fingerprints.OfText("gazette", "Something else.") } : s);
        var bag = new DiagnosticBag();

        SeedVerifier.Run(corpus with { Seeds = [.. seeds] }, Texts, bag);

        Assert.Equal([CheckingCodes.FingerprintsStale], bag.InReadingOrder().Select(d => d.Code));
    }

    [Fact]
    public void Words_that_stand_there_but_not_in_a_row_are_found()
    {
        const string text = "one two three one two four";
        File.WriteAllText(Path.Combine(folder.Path, "ferryman.txt"), text);
        var corpus = CorpusOf();
        var seed = corpus.Seeds[0] with
        {
            Paragraphs = Fingerprints.OfText("ferryman", text),
            Sha256 = SeedText.Of("one two three one two four"u8.ToArray()).Sha256,
            NotUsed = [],
        };
        var fact = corpus.Facts.First(f => f.Sources.Count > 0);

        // Each three words of it stand in the text: "two three one", "three one two", "one two three".
        var citation = fact.Sources[0] with { Seed = new Reference("ferryman", default), Paragraph = 1, Words = "two three one two three" };
        var bag = new DiagnosticBag();
        var changed = corpus with { Seeds = [seed], Facts = [fact with { Sources = [citation] }] };

        FactChecks.Run(changed, bag);
        Assert.DoesNotContain(bag.InReadingOrder(), d => d.Code == CheckingCodes.WordsNotThere);
        SeedVerifier.Run(changed, folder.Path, bag);

        Assert.Contains(bag.InReadingOrder(), d => d.Code == CheckingCodes.WordsNotInText);
    }

    [Fact]
    public void Coverage_names_the_facts_of_a_paragraph_the_reason_or_nothing()
    {
        var gazette = SeedCoverage.AllOf(CorpusOf()).Single(c => c.Seed.Id == "gazette");

        Assert.Equal(
            [
                "1 3 - The name of the paper.",
                "2 21 charter-signed,ilse-brand -",
                "3 40 who-broke-the-charter,flood-1880,toll-raised,cartloads-1879,birk-claims-right -"
            ],
            gazette.Paragraphs.Select(
                p => $"{p.Number} {p.Words} {(p.Facts.Count == 0 ? "-" : string.Join(',', p.Facts))} {p.NotUsed ?? "-"}"));
        Assert.DoesNotContain(gazette.Paragraphs, p => p.IsOpen);
    }

    private static string Texts => Path.Combine(Repository.Sample("small"), "texts");

    private static Corpus CorpusOf()
    {
        var sample = Repository.Sample("small");
        return CorpusLoader.Load(Path.Combine(sample, "content"), Path.Combine(sample, "seeds"), new DiagnosticBag())!;
    }
}
