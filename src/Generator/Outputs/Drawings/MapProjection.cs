using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>
/// Turns coordinates into pixels: equal steps of latitude, and of longitude as wide as they are in the middle of the map.
/// </summary>
internal sealed class MapProjection
{
    private const double KilometresOfADegree = 111.2;

    /// <summary>Of the grid, in degrees.</summary>
    private static readonly int[] Steps = [1, 2, 5, 10, 20];

    /// <summary>Of the scale, in kilometres.</summary>
    private static readonly int[] Lengths = [1000, 500, 200, 100, 50, 20, 10];

    private readonly double west;
    private readonly double north;
    private readonly double squeeze;
    private readonly double scale;
    private readonly int margin;

    /// <param name="points">What has to lie on the map; at least one.</param>
    /// <param name="width">Of the drawing, in pixels, both margins included.</param>
    /// <param name="margin">In pixels, left free round the points.</param>
    public MapProjection(IReadOnlyCollection<GeoPoint> points, int width, int tallest, int margin)
    {
        var (south, top) = ((double)points.Min(p => p.Latitude), (double)points.Max(p => p.Latitude));
        var (left, right) = ((double)points.Min(p => p.Longitude), (double)points.Max(p => p.Longitude));
        squeeze = Math.Cos((south + top) / 2 * Math.PI / 180);
        // A single point, or several on one line, still have something around them.
        var (high, wide) = (Math.Max(top - south, 0.5), Math.Max((right - left) * squeeze, 0.5));
        scale = Math.Min((width - 2 * margin) / wide, (tallest - 2 * margin) / high);
        this.margin = margin;
        Width = width;
        Height = (int)Math.Ceiling(high * scale) + 2 * margin;
        // What is narrower than the drawing stands in its middle.
        west = left - ((width - 2 * margin) / scale - (right - left) * squeeze) / 2 / squeeze;
        north = top + (high - (top - south)) / 2;
    }

    public int Width { get; }

    public int Height { get; }

    public (int X, int Y) Of(GeoPoint point) => (X(point.Longitude), Y(point.Latitude));

    public int X(decimal longitude) => margin + (int)Math.Round(((double)longitude - west) * squeeze * scale);

    public int Y(decimal latitude) => margin + (int)Math.Round((north - (double)latitude) * scale);

    /// <summary>Degrees between two lines of the grid, so that some lie on the map and not many.</summary>
    public int GridStep => Steps.FirstOrDefault(s => s * scale >= 90, 30);

    /// <summary>The multiples of <see cref="GridStep"/> that lie on the map.</summary>
    public IEnumerable<int> Meridians => Multiples(west - margin / scale / squeeze, west + (Width - margin) / scale / squeeze);

    /// <summary>As <see cref="Meridians"/>.</summary>
    public IEnumerable<int> Parallels => Multiples(north - (Height - margin) / scale, north + margin / scale);

    /// <summary>A round number of kilometres, and how many pixels they are in the middle of the map.</summary>
    public (int Kilometres, int Pixels) ScaleBar()
    {
        var kilometres = Lengths.First(k => k <= 10 || k / KilometresOfADegree * scale <= Width / 4.0);
        return (kilometres, (int)Math.Round(kilometres / KilometresOfADegree * scale));
    }

    private IEnumerable<int> Multiples(double from, double to)
    {
        for (var degree = (int)Math.Ceiling(from / GridStep) * GridStep; degree <= to; degree += GridStep)
            yield return degree;
    }
}
