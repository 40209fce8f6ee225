using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Proves citations by the fingerprints: the paragraph exists and holds the words.</summary>
internal static class CitationChecks
{
    private const int Fewest = 3;
    private const int Most = 10;

    /// <summary>Checks every citation and gives those that hold, with the fact each belongs to.</summary>
    public static IReadOnlyList<(Fact Fact, Citation Citation)> Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        var proved = new List<(Fact, Citation)>();
        foreach (var (fact, citation) in corpus.Facts.Concat(corpus.DamagedFacts)
            .SelectMany(f => f.AllCitations, (fact, citation) => (fact, citation)))
        {
            var wasRead = citation.Paragraph > 0 && citation.Words.Length > 0;
            if (wasRead && Holds(citation, facts.FindSeed(citation.Seed), bag))
                proved.Add((fact, citation));
        }

        return proved;
    }

    private static bool Holds(Citation citation, Seed? seed, DiagnosticBag bag)
    {
        var words = Words.Of(citation.Words);
        var before = bag.Count;
        if (words.Count is < Fewest or > Most)
            bag.Error(
                CheckingCodes.WordCount, citation.WordsLocation,
                $"{Counted(words.Count, "word")} cited; expected {Fewest} to {Most}, in a row");
        if (seed is not null && citation.Paragraph > seed.Paragraphs.Count)
        {
            bag.Error(
                CheckingCodes.NoSuchParagraph, citation.ParagraphLocation,
                $"paragraph {citation.Paragraph} does not exist; '{seed.Id}' has {seed.Paragraphs.Count}", WhereTheyStand(seed, words));
        }
        else if (seed is not null && words.Count >= Fewest && !Fingerprints.Holds(seed.Paragraphs[citation.Paragraph - 1], seed.Id, words))
        {
            bag.Error(
                CheckingCodes.WordsNotThere, citation.WordsLocation,
                $"paragraph {citation.Paragraph} of '{seed.Id}' does not have these words; expected words that stand there in a row",
                WhereTheyStand(seed, words) ?? FirstWrong(seed, citation.Paragraph, words));
        }

        return bag.Count == before;
    }

    private static string? WhereTheyStand(Seed seed, IReadOnlyList<string> words)
    {
        var numbers = Fingerprints.Find(seed, words).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbers.Count switch
        {
            0 => null,
            1 => $"the words stand in paragraph {numbers[0]}",
            _ => $"the words stand in paragraphs {string.Join(", ", numbers.SkipLast(1))} and {numbers[^1]}",
        };
    }

    /// <summary>The first three words in a row that the paragraph lacks, when it has others of the citation.</summary>
    private static string FirstWrong(Seed seed, int paragraph, IReadOnlyList<string> words)
    {
        var runs = Enumerable.Range(0, words.Count - Fewest + 1).Select(i => words.Skip(i).Take(Fewest).ToList()).ToList();
        var wrong = runs.Find(r => !Fingerprints.Holds(seed.Paragraphs[paragraph - 1], seed.Id, r))!;
        return runs.Exists(r => Fingerprints.Holds(seed.Paragraphs[paragraph - 1], seed.Id, r))
            ? $"the first words that are not there in a row are '{string.Join(' ', wrong)}'"
            : $"no paragraph of '{seed.Id}' has them";
    }

    private static string Counted(int number, string noun) =>
        number == 1 ? $"1 {noun} is" : string.Create(CultureInfo.InvariantCulture, $"{number} {noun}s are");
}
