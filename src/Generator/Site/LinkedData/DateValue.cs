using System.Text.Json.Nodes;
using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>Dates as other programs read them, never finer or surer than they are known.</summary>
/// <remarks>
/// What plain ISO 8601 can say is text: 1992, 1992-01, 1992-01-31. The rest (about 1956, the 1990s, a season) is a value of the data type
/// that the Library of Congress publishes for EDTF; programs that do not know it leave it alone, and none takes it for an exact date.
/// </remarks>
internal static class DateValue
{
    private const string EdtfType = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>When it begins; null for an open, unknown or missing beginning.</summary>
    public static JsonNode? StartOf(Edtf? date) => OfEnd(date, date?.Start);

    /// <summary>When it ends; null for an open, unknown or missing end.</summary>
    public static JsonNode? EndOf(Edtf? date) => OfEnd(date, date?.End);

    /// <summary>A point in time: an interval or a set is no plain date.</summary>
    public static JsonNode? PointOf(Edtf? date) =>
        date is null ? null : date.IsInterval || date.Set is not null ? Typed(date.Text) : StartOf(date);

    /// <summary>A stretch of time, which ISO 8601 writes as EDTF does.</summary>
    public static JsonNode? SpanOf(Edtf? date) =>
        date is null
            ? null
            : IsPlain(date.Start) && IsPlain(date.End) && char.IsAsciiDigit(date.Text.TrimStart('.', '/')[0])
            ? date.Text
            : Typed(date.Text);

    private static JsonNode? OfEnd(Edtf? date, EdtfEnd? end) => end switch
    {
        // One of several dates is neither the beginning nor the end.
        EdtfEnd.Known when date!.Set is not null => Typed(date.Text),
        EdtfEnd.Known when IsPlain(end) && char.IsAsciiDigit(end.Text[0]) => end.Text,
        EdtfEnd.Known => Typed(end.Text),
        _ => null,
    };

    private static bool IsPlain(EdtfEnd? end) => end switch
    {
        EdtfEnd.Known known => known is { IsApproximate: false, IsUncertain: false, Hidden: EdtfHidden.Nothing, Season: null },
        EdtfEnd.Open => true,
        _ => false,
    };

    private static JsonObject Typed(string text) => new() { ["@type"] = EdtfType, ["@value"] = text };
}
