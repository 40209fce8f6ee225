namespace SinoRussia.Generator.Timelines;

/// <summary>Moves things in a row apart until they no longer touch.</summary>
internal static class Spread
{
    /// <summary>
    /// Where each begins: as near to its wish as its neighbours before it allow, then pushed back so that the last ends within the room.
    /// </summary>
    /// <param name="wishes">In order; the order is kept.</param>
    /// <param name="lengths">Of each; together no more than the room, else the first begin before <paramref name="from"/>.</param>
    public static IReadOnlyList<int> Apart(IReadOnlyList<int> wishes, IReadOnlyList<int> lengths, int from, int to)
    {
        var places = new int[wishes.Count];
        var free = from;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(wishes[i], free);
            free = places[i] + lengths[i];
        }

        for (var (i, end) = (places.Length - 1, to); i >= 0; i--)
        {
            places[i] = Math.Min(places[i], end - lengths[i]);
            end = places[i];
        }

        return places;
    }
}
