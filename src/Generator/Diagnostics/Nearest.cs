namespace SinoRussia.Generator.Diagnostics;

/// <summary>Finds the names a writer probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// Up to three candidates within a third of the word's length in edits (at least one, at most four), nearest first, then ordinal.
    /// Edits are insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance).
    /// </summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Clamp(word.Length / 3, 1, 4);
        return [.. candidates.Distinct(StringComparer.Ordinal)
            .Select(c => (Name: c, Distance: Distance(word, c, allowed)))
            .Where(c => c.Distance <= allowed)
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Take(3).Select(c => c.Name)];
    }

    /// <summary>A hint such as "did you mean 'li-peng' or 'li-lanqing'?"; null when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates)
    {
        var near = To(word, candidates);
        return near.Count == 0 ? null : $"did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";
    }

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
