namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>Finds what lies near on a line, such as that of time, without looking at everything.</summary>
/// <typeparam name="T">What is looked for.</typeparam>
internal sealed class LookAlikes<T>
{
    /// <summary>How many are looked at on each side: enough for three that serve, and no more with ten times the content.</summary>
    private const int Reach = 24;

    private readonly (T Item, long Place)[] sorted;
    private readonly long[] places;

    /// <param name="place">Where an item lies on the line.</param>
    public LookAlikes(IEnumerable<T> items, Func<T, long> place)
    {
        sorted = [.. items.Select(i => (Item: i, Place: place(i))).OrderBy(p => p.Place)];
        places = [.. sorted.Select(p => p.Place)];
    }

    /// <summary>Those around a place, the nearest first; of two equally far the earlier.</summary>
    /// <param name="isUnlike">True for one that counts as twice as far.</param>
    public IEnumerable<T> Near(long place, Func<T, bool>? isUnlike = null)
    {
        var found = Array.BinarySearch(places, place);
        var middle = found < 0 ? ~found : found;
        var (from, to) = (Math.Max(middle - Reach, 0), Math.Min(middle + Reach, sorted.Length));
        return sorted[from..to].OrderBy(p => (Math.Abs(p.Place - place) + 1) * (isUnlike?.Invoke(p.Item) == true ? 2 : 1))
            .Select(p => p.Item);
    }
}
