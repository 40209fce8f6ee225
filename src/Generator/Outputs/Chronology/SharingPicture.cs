using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>
/// The picture that programs show beside a link to the guide: its time line as bars, without words, so that it needs no font.
/// </summary>
/// <remarks>Every period has a band as wide as its share of the entries, but no less than one bar; a bar is a stretch of equal length
/// within it and as tall as it has entries.</remarks>
internal static class SharingPicture
{
    /// <summary>As the programs that show such pictures ask for.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <summary>From the site's root.</summary>
    public const string Path = "chronology/time-line.png";

    private const int Margin = 60;
    private const int BarWidth = 24;
    private const int Gap = 4;

    /// <summary>Paper, band, bar, axis: the light colours of the pages.</summary>
    private static readonly int[] Palette = [0xFCFAF5, 0xF4EFE4, 0x8A2B1A, 0x655E52];

    public static byte[] Of(StudyGuide guide) => PortablePng.Of(Pixels(guide), Width, Palette);

    /// <summary>Row by row, each a place in the palette.</summary>
    public static byte[] Pixels(StudyGuide guide)
    {
        var picture = new byte[Width * Height];
        var slots = (Width - 2 * Margin) / BarWidth;
        var bands = Bands(guide, slots);
        var (left, most, isOther) = (Margin, Math.Max(1, bands.SelectMany(b => b).DefaultIfEmpty(1).Max()), false);
        foreach (var bars in bands)
        {
            if (isOther)
                Fill(picture, left, Margin, bars.Length * BarWidth, Height - 2 * Margin, 1);
            foreach (var (i, count) in bars.Index())
            {
                var tall = count * (Height - 2 * Margin - 20) / most;
                Fill(picture, left + i * BarWidth + Gap / 2, Height - Margin - tall, BarWidth - Gap, tall, 2);
            }

            (left, isOther) = (left + bars.Length * BarWidth, !isOther);
        }

        Fill(picture, Margin, Height - Margin, Width - 2 * Margin, 3, 3);
        return picture;
    }

    /// <summary>How many entries each bar of each period has.</summary>
    private static List<int[]> Bands(StudyGuide guide, int slots)
    {
        var byPeriod = guide.Chronology.ToLookup(e => e.Period.Id, e => e.Fact, StringComparer.Ordinal);
        List<Period> periods = [.. guide.Corpus.Periods.Where(p => byPeriod.Contains(p.Id)).Take(slots)];
        var (room, all) = (slots - periods.Count, Math.Max(1, periods.Sum(p => byPeriod[p.Id].Count())));
        return [.. periods.Select(p => Bars([.. byPeriod[p.Id]], 1 + room * byPeriod[p.Id].Count() / all))];
    }

    /// <summary>Stretches of equal length from the first entry to the last; what is open at its start belongs to the first.</summary>
    private static int[] Bars(List<Fact> facts, int count)
    {
        List<long> days = [.. facts.Select(f => (f.Date!.Earliest ?? f.Date.Latest)?.Number ?? 0)];
        var (first, length) = (days.Min(), days.Max() - days.Min() + 1);
        var bars = new int[count];
        foreach (var day in days)
            bars[(day - first) * count / length]++;
        return bars;
    }

    private static void Fill(byte[] picture, int left, int top, int width, int height, byte colour)
    {
        for (var y = top; y < top + height; y++)
            Array.Fill(picture, colour, y * Width + left, width);
    }
}
