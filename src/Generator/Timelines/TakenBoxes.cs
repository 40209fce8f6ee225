namespace SinoRussia.Generator.Timelines;

/// <summary>
/// What is taken already of a lane: boxes, found by the rows of pixels they lie in, so that a box is tried against its neighbours and not
/// against all.
/// </summary>
internal sealed class TakenBoxes
{
    private const int RowHeight = 16;

    private readonly Dictionary<int, List<Box>> rows = [];

    /// <summary>The lowest edge; null while nothing is taken.</summary>
    public int? Bottom { get; private set; }

    public void Add(Box box)
    {
        Bottom = Math.Max(Bottom ?? box.Bottom, box.Bottom);
        for (var row = RowOf(box.Top); row <= RowOf(box.Bottom - 1); row++)
        {
            if (!rows.TryGetValue(row, out var list))
                rows.Add(row, list = []);
            list.Add(box);
        }
    }

    /// <summary>True when something taken overlaps the box.</summary>
    public bool Overlap(Box box)
    {
        for (var row = RowOf(box.Top); row <= RowOf(box.Bottom - 1); row++)
        {
            if (!rows.TryGetValue(row, out var list))
                continue;
            foreach (var other in list)
            {
                if (box.Overlaps(other))
                    return true;
            }
        }

        return false;
    }

    private static int RowOf(int pixel) => (int)Math.Floor((double)pixel / RowHeight);
}
