namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>Groups beside and below one another, on one drawing that paper need not divide.</summary>
internal sealed class CauseRow
{
    /// <summary>Rows in which room is looked for: the work must not grow with the square of the groups.</summary>
    private const int MostOpen = 8;

    /// <summary>Layers that stand on a page of paper.</summary>
    private const int OfAPage = 9;

    private readonly List<(CauseGroup Group, int Left, int Top)> places = [];
    private readonly List<Room> rooms = [];

    private CauseRow(CauseGroup first, int width) => rooms.Add(new Room(0, 0, Math.Max(width, first.Width), Math.Max(OfAPage, first.Height)));

    /// <summary>In pixels.</summary>
    public int Width => places.Max(p => p.Left + p.Group.Width);

    /// <summary>In layers.</summary>
    public int Height => places.Max(p => p.Top + p.Group.Height);

    /// <summary>Where each group stands: pixels from the left, layers from the top.</summary>
    public IReadOnlyList<(CauseGroup Group, int Left, int Top)> Places => places;

    /// <summary>The highest groups first, each in the first room that is left beside or below others. A group that is wider or higher has a row of its own.</summary>
    /// <param name="width">In pixels.</param>
    public static IReadOnlyList<CauseRow> Pack(IEnumerable<CauseGroup> groups, int width)
    {
        var rows = new List<CauseRow>();
        foreach (var group in groups.OrderByDescending(g => g.Height).ThenByDescending(g => g.Width))
        {
            if (rows.TakeLast(MostOpen).Any(r => r.TryTake(group)))
                continue;
            rows.Add(new CauseRow(group, width));
            rows[^1].TryTake(group);
        }

        return rows;
    }

    private bool TryTake(CauseGroup group)
    {
        var at = rooms.FindIndex(r => group.Width <= r.Width && group.Height <= r.Height);
        if (at < 0)
            return false;
        var room = rooms[at];
        places.Add((group, room.Left, room.Top));
        rooms.RemoveAt(at);
        rooms.InsertRange(
            at,
            [
                new Room(room.Left, room.Top + group.Height, group.Width, room.Height - group.Height),
                new Room(room.Left + group.Width, room.Top, room.Width - group.Width, room.Height),
            ]);
        return true;
    }

    /// <summary>Room that is left: pixels from the left and wide, layers from the top and high.</summary>
    private readonly record struct Room(int Left, int Top, int Width, int Height);
}
