using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Proofreading;

/// <summary>
/// Two words that stand together in the names of several documents are written in the same letters in all of them: 'Joint Statement' or
/// 'Joint statement'.
/// </summary>
internal static class NameCapitals
{
    public static void Check(Corpus corpus, DiagnosticBag bag)
    {
        var seen = new HashSet<Document>();
        var pairs = corpus.Of<Document>().SelectMany(d => PairsOf(d.Title), (document, pair) => (Document: document, Pair: pair)).ToList();
        foreach (var same in pairs.GroupBy(p => p.Pair.ToLowerInvariant(), StringComparer.Ordinal))
        {
            var ways = same.GroupBy(p => char.IsUpper(p.Pair.Split(' ')[1][0])).ToList();
            if (ways.Count < 2)
                continue;
            var usual = ways.MaxBy(w => (w.Count(), w.Key))!;
            foreach (var (document, pair) in ways.Where(w => w.Key != usual.Key).SelectMany(w => w).Where(w => seen.Add(w.Document)))
            {
                bag.Warn(
                    ProofreadingCodes.NameTwoWays, document.Location,
                    $"'{document.Title}' has '{pair}'; expected it written as in '{usual.First().Document.Title}'",
                    "documents are named in one style");
            }
        }
    }

    /// <summary>Words with their neighbours; short words are written small in any style.</summary>
    private static IEnumerable<string> PairsOf(string title)
    {
        var words = title.Split(' ');
        return words.Zip(words.Skip(1)).Where(
            p => p.First.Length > 3 && p.Second.Length > 3 && char.IsLetter(p.First[0]) && char.IsLetter(p.Second[0]))
            .Select(p => $"{p.First} {p.Second}");
    }
}
