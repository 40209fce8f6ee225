using System.Globalization;
using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Bars of offices under one scale of years, in pixels; as wide as a phone.</summary>
/// <param name="Ticks">Round years.</param>
internal sealed record OfficeDrawing(int Width, int Height, IReadOnlyList<OfficeTick> Ticks, IReadOnlyList<OfficeBar> Bars)
{
    private const int Wide = 336;
    private const int Margin = 2;
    private const int Head = 18;
    private const int Pitch = 25;
    private const int SideGap = 10;
    private const int Thick = 6;
    private const int TextSize = 12;

    /// <summary>Years between ticks, the first that gives few enough.</summary>
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];
    private const int MostTicks = 7;

    public static OfficeDrawing Of(PageScope scope, IReadOnlyList<IReadOnlyList<OfficeHolder>> sides)
    {
        var all = sides.SelectMany(s => s).ToList();
        if (all.Count == 0)
            return new OfficeDrawing(Wide, Head, [], []);
        var (first, end) = (all.Min(h => h.From), all.Max(h => h.To) + 1);
        var bars = new List<OfficeBar>();
        var top = Head;
        for (var side = 0; side < sides.Count; side++)
        {
            foreach (var holder in sides[side])
            {
                bars.Add(Bar(scope, holder, side, top));
                top += Pitch;
            }

            top += SideGap;
        }

        var step = Steps.FirstOrDefault(s => (end - first) / s < MostTicks, 200);
        var round = (first + step - 1) / step * step;
        var ticks = Enumerable.Range(0, (end - first) / step + 1).Select(i => round + i * step).TakeWhile(y => y < end);
        return new OfficeDrawing(Wide, top - SideGap, [.. ticks.Select(Tick)], bars);

        OfficeBar Bar(PageScope from, OfficeHolder holder, int side, int y)
        {
            var (left, right) = (X(holder.From), X(holder.To + 1));
            var link = from.Link(holder.Person.Id);
            var fits = left + TextWidth.Of(link.Title, TextSize) <= Wide - Margin;
            return new OfficeBar(
                link, side, left, y + Pitch - Thick - 2, Math.Max(2, right - left), Thick,
                new Corner(fits ? left : Wide - Margin, y + TextSize), fits);
        }

        OfficeTick Tick(int year) => new(X(year), year.ToString(CultureInfo.InvariantCulture), X(year) > Wide - 4 * TextSize);

        int X(int year) => Margin + (year - first) * (Wide - 2 * Margin) / Math.Max(1, end - first);
    }
}
