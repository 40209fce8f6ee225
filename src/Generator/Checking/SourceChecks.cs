using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Everything said rests on a citation or is marked as supplied; what is listed as not used is not used.</summary>
internal static class SourceChecks
{
    /// <param name="proved">The citations that hold; a wrong one is reported already.</param>
    public static void Run(Corpus corpus, IReadOnlyList<(Fact Fact, Citation Citation)> proved, DiagnosticBag bag)
    {
        foreach (var fact in corpus.Facts.Where(f => f is not Dispute && f.Sources.Count == 0 && f.Supplied.Count == 0))
            bag.Error(
                CheckingCodes.NoSource, fact.Location,
                $"'{fact.Id}' rests on nothing; expected a citation under 'sources' or a point under 'supplied'");
        foreach (var position in corpus.Of<Dispute>().SelectMany(d => d.Positions)
            .Where(p => p.Sources.Count == 0 && p.Supplied.Count == 0))
            bag.Error(
                CheckingCodes.NoSource, position.Location,
                "a position of a dispute rests on nothing; expected a citation under 'sources' or a point under 'supplied'");

        var cited = proved.ToLookup(p => (p.Citation.Seed.Id, p.Citation.Paragraph), p => p.Fact.Id);
        foreach (var seed in corpus.Seeds)
            CheckUnused(seed, paragraph => cited[(seed.Id, paragraph)].FirstOrDefault(), bag);
    }

    private static void CheckUnused(Seed seed, Func<int, string?> citedBy, DiagnosticBag bag)
    {
        var seen = new HashSet<int>();
        foreach (var unused in seed.NotUsed)
        {
            if (unused.Paragraph > seed.Paragraphs.Count)
                bag.Error(
                    CheckingCodes.NotUsedOutOfPlace, unused.Location,
                    $"paragraph {unused.Paragraph} does not exist; '{seed.Id}' has {seed.Paragraphs.Count}");
            else if (!seen.Add(unused.Paragraph))
                bag.Error(
                    CheckingCodes.NotUsedOutOfPlace, unused.Location,
                    $"paragraph {unused.Paragraph} is listed twice as not used; expected it once");
            else if (citedBy(unused.Paragraph) is { } fact)
                bag.Error(
                    CheckingCodes.NotUsedButCited, unused.Location,
                    $"paragraph {unused.Paragraph} is listed as not used, but '{fact}' cites it; expected one or the other");
        }
    }
}
