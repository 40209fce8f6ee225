using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Proofreading;

/// <summary>
/// A source document with a long title has a short name, because links, holder lines and citations name it in the middle of a sentence.
/// </summary>
internal static class LongTitles
{
    /// <summary>Words of a title that still reads within a sentence.</summary>
    private const int Most = 6;

    public static void Check(Corpus corpus, DiagnosticBag bag)
    {
        foreach (var (seed, words) in corpus.Seeds.Where(s => s.Short is null).Select(s => (s, ProofText.WordsIn(s.Title)))
            .Where(s => s.Item2 > Most))
        {
            bag.Warn(
                ProofreadingCodes.LongTitle, seed.Location,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the title of '{seed.Id}' has {words} words and there is no 'short'; expected a short name beside a title of more "
                        + $"than {Most}"),
                "give 'short', such as its author");
        }
    }
}
