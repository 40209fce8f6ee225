namespace SinoRussia.Generator.Timelines;

/// <summary>Divides pixels without losing one.</summary>
internal static class Shares
{
    /// <summary>Each least length with its part of the rest, by weight; the sum is exact.</summary>
    /// <param name="weights">As many as <paramref name="least"/>; not all 0.</param>
    public static List<int> Add(IReadOnlyList<int> least, IReadOnlyList<int> weights, int rest)
    {
        var (total, done, given) = ((long)weights.Sum(), 0L, 0);
        var lengths = new List<int>();
        for (var i = 0; i < least.Count; i++)
        {
            done += weights[i];
            var until = (int)(rest * done / total);
            lengths.Add(least[i] + until - given);
            given = until;
        }

        return lengths;
    }
}
