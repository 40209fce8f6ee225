using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>What a date takes up along the time scale.</summary>
/// <param name="From">Pixel where the first day it can mean begins; of an open or unknown start where the drawn tail begins.</param>
/// <param name="To">Pixel where the last day it can mean ends; of an open or unknown end where the drawn tail ends.</param>
/// <param name="Head">Pixel of its mark: the middle of what a date can mean, an interval's start; within the band of its period.</param>
/// <param name="Lasts">True for an interval; false for something that happened at one time within the extent, or at the times of a
/// set.</param>
internal sealed record Extent(int From, int To, int Head, bool Lasts, ExtentEdge Start, ExtentEdge End)
{
    /// <summary>Pixels drawn for an end that is unknown.</summary>
    private const int UnknownLength = 30;

    public int Length => To - From;

    public static Extent Of(TimelineItem item, TimeScale scale)
    {
        var date = item.Date;
        var band = scale.BandOf(item.Period);
        var isOneOf = date.Set is { IsAll: false };
        var (whole, start, end) = (date.IsInterval, EdgeOf(date.Start, isOneOf), EdgeOf(date.End, isOneOf));
        var to = date.Latest is { } latest ? scale.EndOf(latest) : 0;
        var from = date.Earliest is { } earliest ? scale.BeginOf(earliest) : 0;
        if (date.Earliest is null)
            from = start == ExtentEdge.Open ? scale.Bands[0].From : Math.Max(scale.Bands[0].From, to - UnknownLength);
        if (date.Latest is null)
            to = end == ExtentEdge.Open ? scale.Bands[^1].To : Math.Min(scale.Bands[^1].To, from + UnknownLength);
        var head = !whole ? (from + to) / 2 : date.Earliest is null ? to : from;
        return new Extent(from, to, Math.Clamp(head, band.InnerFrom, band.InnerTo), whole, start, end);
    }

    private static ExtentEdge EdgeOf(EdtfEnd? end, bool isOneOf) => end switch
    {
        null => ExtentEdge.Unknown,
        EdtfEnd.Open => ExtentEdge.Open,
        EdtfEnd.Known { IsApproximate: true } or EdtfEnd.Known { IsUncertain: true } => ExtentEdge.Unsure,
        _ => isOneOf ? ExtentEdge.Unsure : ExtentEdge.Sure,
    };
}
