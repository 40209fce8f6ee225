using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Checks digests, fingerprints and every citation against the texts themselves.</summary>
internal static class SeedVerifier
{
    /// <summary>Verifies every source, by id. Of a text that is missing or has changed nothing more is said than that.</summary>
    public static IReadOnlyList<VerifiedSeed> Run(Corpus corpus, string textsFolder, DiagnosticBag bag)
    {
        var citations = corpus.Facts.SelectMany(f => f.AllCitations).ToLookup(c => c.Seed.Id);
        var verified = new List<VerifiedSeed>();
        foreach (var seed in corpus.Seeds)
        {
            if (SeedText.Load(textsFolder, seed.File, seed.Id, seed.Location, bag) is not { } text)
                continue;
            if (text.Has(seed.Sha256))
            {
                verified.Add(Verify(seed, text.Text, [.. citations[seed.Id]], bag));
                continue;
            }

            bag.Error(
                CheckingCodes.TextChanged, seed.Location,
                $"the text '{seed.File}' is not the one that was indexed; its sha256 is {text.Sha256}",
                "find the right text, or index this one with 'sinorussia seeds index FOLDER' and check every citation again");
        }

        return verified;
    }

    private static VerifiedSeed Verify(Seed seed, string text, IReadOnlyList<Citation> citations, DiagnosticBag bag)
    {
        if (FingerprintFile.Write(seed.Id, Fingerprints.OfText(seed.Id, text)) != FingerprintFile.Write(seed.Id, seed.Paragraphs))
        {
            bag.Error(
                CheckingCodes.FingerprintsStale, seed.Location, $"the fingerprints of '{seed.Id}' are not those of its text",
                "make them again with 'sinorussia seeds index FOLDER'");
        }

        var paragraphs = Paragraphs.Of(text).Select(Words.Of).ToList();
        foreach (var citation in citations)
        {
            if (citation.Paragraph > paragraphs.Count || !HasInARow(paragraphs[citation.Paragraph - 1], Words.Of(citation.Words)))
            {
                bag.Error(
                    CheckingCodes.WordsNotInText, citation.WordsLocation,
                    $"paragraph {citation.Paragraph} of the text of '{seed.Id}' does not have the words '{citation.Words}' in a row");
            }
        }

        return new VerifiedSeed(seed.Id, paragraphs.Count, citations.Count);
    }

    private static bool HasInARow(IReadOnlyList<string> paragraph, IReadOnlyList<string> words) =>
        Enumerable.Range(0, Math.Max(0, paragraph.Count - words.Count + 1))
            .Any(start => words.Select((w, i) => paragraph[start + i] == w).All(same => same));
}
