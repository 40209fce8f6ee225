using System.Text;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>Which words stand in which documents, and how much each weighs there.</summary>
/// <param name="Entries">By word, in ordinal order; postings by document.</param>
internal sealed record InvertedIndex(IReadOnlyList<IndexEntry> Entries)
{
    /// <summary>How soon repetition stops to count: k1 of BM25.</summary>
    private const double Saturation = 1.2;

    /// <summary>By <see cref="SearchField"/>: what one word weighs, and how far length takes from it (b of BM25, 0 to 1).</summary>
    private static readonly (double Weight, double Length)[] Fields = [(6, 0.5), (3.5, 0.25), (2, 0.5), (0.7, 0.75)];

    /// <summary>The weight of one word is at most this: fine enough to order by, and coarse enough to pack well.</summary>
    public const int MostWeight = 15;

    public static InvertedIndex Build(IReadOnlyList<SearchDocument> documents, IReadOnlySet<string> left)
    {
        var words = documents.Select(d => Count(d, left)).ToList();
        var lengths = Enumerable.Range(0, Fields.Length).Select(f => AverageLength(words, f)).ToArray();
        var entries = new SortedDictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var document = 0; document < words.Count; document++)
        {
            var counts = words[document].Select(f => f.Values.Sum()).ToArray();
            foreach (var word in words[document].SelectMany(f => f.Keys).Distinct(StringComparer.Ordinal))
            {
                if (!entries.TryGetValue(word, out var postings))
                    entries.Add(word, postings = []);
                postings.Add(new Posting(document, Weigh(words[document], counts, word, lengths)));
            }
        }

        return new InvertedIndex([.. entries.Select(e => new IndexEntry(e.Key, e.Value))]);
    }

    /// <summary>
    /// How often each word stands in each field. Of a pair of ideographs each counts as a word too, so that one alone is found.
    /// </summary>
    private static Dictionary<string, int>[] Count(SearchDocument document, IReadOnlySet<string> left)
    {
        var fields = Fields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        foreach (var text in document.Texts)
        {
            var counts = fields[(int)text.Field];
            foreach (var word in SearchWords.Of(text.Text).SelectMany(WithParts).Where(w => !left.Contains(w)))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return fields;
    }

    private static IEnumerable<string> WithParts(string word)
    {
        if (Ascii.IsValid(word))
            return [word];
        Rune[] runes = [.. word.EnumerateRunes()];
        return runes.Length == 2 && runes.All(SearchWords.IsIdeograph) ? [word, runes[0].ToString(), runes[1].ToString()] : [word];
    }

    /// <summary>Words in a field, on the average of the documents that have any there; 1 when none has.</summary>
    private static double AverageLength(List<Dictionary<string, int>[]> words, int field) =>
        words.Select(w => w[field].Values.Sum()).Where(n => n > 0).Select(n => (double)n).DefaultIfEmpty(1).Average();

    /// <summary>
    /// BM25F without the word's rarity, which the browser reckons from the postings; only exact arithmetic, so that every machine agrees.
    /// </summary>
    private static int Weigh(Dictionary<string, int>[] fields, int[] counts, string word, double[] lengths)
    {
        var weight = 0.0;
        for (var f = 0; f < Fields.Length; f++)
        {
            if (fields[f].TryGetValue(word, out var count))
                weight += Fields[f].Weight * count / (1 - Fields[f].Length + (Fields[f].Length * counts[f] / lengths[f]));
        }

        return Math.Max(1, (int)Math.Round(MostWeight * weight / (Saturation + weight)));
    }
}
