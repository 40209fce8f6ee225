using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>Turns days into pixels: linear within a period, with another scale in each.</summary>
internal sealed class TimeScale
{
    /// <summary>Pixels that a break takes, where all breaks of a period together leave half of it.</summary>
    public const int BreakLength = 16;

    private readonly List<ScaleSegment> segments = [];

    /// <param name="spans">At least one.</param>
    /// <param name="lengths">Pixels of each period's band.</param>
    /// <param name="start">Where the first band begins.</param>
    /// <param name="headOf">Pixels at the beginning of a band that stand for no time, by place in <paramref name="spans"/>.</param>
    /// <param name="tail">Pixels at the end of each band that stand for no time.</param>
    public TimeScale(IReadOnlyList<PeriodSpan> spans, IReadOnlyList<int> lengths, int start, Func<int, int> headOf, int tail)
    {
        var bands = new List<ScaleBand>();
        foreach (var (span, i) in spans.Select((s, i) => (s, i)))
        {
            var end = start + lengths[i];
            var band = new ScaleBand(span.Index, start, end, start + headOf(i), end - tail);
            bands.Add(band);
            Place(span.Stretches, band);
            start = end;
        }

        Bands = bands;
    }

    /// <summary>One for each period, in order of time, side by side.</summary>
    public IReadOnlyList<ScaleBand> Bands { get; }

    /// <summary>In order of time; at least one.</summary>
    public IReadOnlyList<ScaleSegment> Segments => segments;

    public ScaleBand BandOf(int period) => Bands[period - Bands[0].Period];

    /// <summary>Where a day begins.</summary>
    public int BeginOf(Day day) => At(day, segments.FindLast(s => s.Stretch.First.CompareTo(day) <= 0) ?? segments[0]);

    /// <summary>Where a day ends; never beyond the band it lies in.</summary>
    public int EndOf(Day day)
    {
        var after = day.Next();
        return At(after, segments.FindLast(s => s.Stretch.First.CompareTo(after) < 0) ?? segments[0]);
    }

    private static int At(Day day, ScaleSegment segment)
    {
        var days = Math.Clamp(day.Number - segment.Stretch.First.Number, 0, segment.Stretch.Days);
        return segment.From + (int)((segment.To - segment.From) * days / segment.Stretch.Days);
    }

    private void Place(IReadOnlyList<Stretch> stretches, ScaleBand band)
    {
        var days = stretches.Where(s => !s.IsBreak).Sum(s => s.Days);
        var length = band.InnerTo - band.InnerFrom;
        var most = stretches.Count(s => s.IsBreak);
        var breakLength = most == 0 ? 0 : Math.Min(BreakLength, length / 2 / most);
        var room = length - breakLength * most;
        var (from, done) = (band.InnerFrom, 0L);
        foreach (var (stretch, i) in stretches.Select((s, i) => (s, i)))
        {
            done += stretch.IsBreak ? 0 : stretch.Days;
            var breaks = stretches.Take(i + 1).Count(s => s.IsBreak);
            var to = band.InnerFrom + breaks * breakLength + (int)(room * done / days);
            segments.Add(new ScaleSegment(stretch, from, to));
            from = to;
        }
    }
}
