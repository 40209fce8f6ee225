using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Reads coordinates: latitude and longitude in degrees, with one decimal at most, divided by a blank: '48.5 135.1'.</summary>
internal static class GeoText
{
    private const string Expected =
        "expected latitude and longitude in degrees, north and east positive, with one decimal at most: 48.5 135.1";

    /// <summary>One point; null after an error was added.</summary>
    public static GeoPoint? Point(Node node, string key, DiagnosticBag bag) =>
        ValueReader.Line(node, key, bag) is { } scalar ? Point(scalar.Text, scalar.TextStart, key, bag) : null;

    /// <summary>Points divided by commas, at least two; none after an error was added.</summary>
    public static IReadOnlyList<GeoPoint> Line(Node node, string key, DiagnosticBag bag)
    {
        if (ValueReader.Line(node, key, bag) is not { } scalar)
            return [];
        var parts = scalar.Text.Split(',');
        if (parts.Length < 2)
        {
            bag.Error(LoadingCodes.NotCoordinates, scalar.TextStart, $"'{key}' has one point; expected two or more, divided by commas");
            return [];
        }

        var points = new List<GeoPoint>();
        var offset = 0;
        foreach (var part in parts)
        {
            var start = offset + part.Length - part.TrimStart().Length;
            if (Point(part.Trim(), scalar.TextStart with { Column = scalar.TextStart.Column + start }, key, bag) is { } point)
                points.Add(point);
            offset += part.Length + 1;
        }

        return points.Count == parts.Length ? points : [];
    }

    private static GeoPoint? Point(string text, Location at, string key, DiagnosticBag bag)
    {
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
            && Degrees(north, 90) is { } latitude && Degrees(east, 180) is { } longitude)
            return new GeoPoint(latitude, longitude);
        bag.Error(LoadingCodes.NotCoordinates, at, $"'{key}' is '{TextRules.Shown(text)}'; {Expected}");
        return null;
    }

    private static decimal? Degrees(string text, int most)
    {
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            && decimal.Round(degrees, 1) == degrees
            ? degrees : null;
    }
}
