namespace SinoRussia.Generator.Outputs.Causes;

/// <summary>Groups beside and below one another, on one drawing that paper need not divide.</summary>
internal sealed class CauseRow
{
    /// <summary>Rows in which room is looked for: the work must not grow with the square of the groups.</summary>
    private const int MostOpen = 8;

    /// <summary>Layers that stand on a page of paper.</summary>
    private const int OfAPage = 11;

    private readonly List<(CauseGroup Group, int Left, int Top)> places = [];
    private readonly List<Room> rooms = [];

    private CauseRow(CauseGroup first, int width) =>
        rooms.Add(new Room(0, 0, Math.Max(width, first.Width), Math.Max(OfAPage, first.Height)));

    /// <summary>In pixels.</summary>
    public int Width => places.Max(p => p.Left + p.Group.Width);

    /// <summary>In layers.</summary>
    public int Height => places.Max(p => p.Top + p.Group.Height);

    /// <summary>Where each group stands: pixels from the left, layers from the top.</summary>
    public IReadOnlyList<(CauseGroup Group, int Left, int Top)> Places => places;

    /// <summary>
    /// The highest groups first, each in the first room that is left beside or below others. A group that is wider or higher has a row
    /// of its own.
    /// </summary>
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
        var taken = new Room(rooms[at].Left, rooms[at].Top, group.Width, group.Height);
        places.Add((group, taken.Left, taken.Top));
        List<Room> left = [.. rooms.SelectMany(r => r.Without(taken))];
        rooms.Clear();
        rooms.AddRange(left.Where(r => !left.Exists(other => other != r && other.Holds(r))).Distinct());
        return true;
    }

    /// <summary>Room that is left: pixels from the left and wide, layers from the top and high.</summary>
    private readonly record struct Room(int Left, int Top, int Width, int Height)
    {
        private int Right => Left + Width;

        private int Foot => Top + Height;

        public bool Holds(Room other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Foot >= other.Foot;

        /// <summary>The largest rooms that are left when another is taken; they overlap.</summary>
        public IEnumerable<Room> Without(Room taken)
        {
            if (taken.Left >= Right || taken.Right <= Left || taken.Top >= Foot || taken.Foot <= Top)
                return [this];
            Room[] around =
            [
                this with { Width = taken.Left - Left },
                this with { Height = taken.Top - Top },
                this with { Top = taken.Foot, Height = Foot - taken.Foot },
                this with { Left = taken.Right, Width = Right - taken.Right },
            ];
            return around.Where(r => r is { Width: > 0, Height: > 0 });
        }
    }
}
