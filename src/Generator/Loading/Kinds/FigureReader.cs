using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what is special to a figure.</summary>
internal static class FigureReader
{
    public static Figure Read(MapReader map, FactHead head) =>
        new()
        {
            Id = head.Id,
            Location = head.Location,
            Title = head.Title,
            Summary = head.Summary,
            Chapter = head.Chapter,
            Topics = head.Topics,
            Importance = head.Importance,
            Date = map.Date("date"),
            Value = map.Decimal("value"),
            Upper = map.DecimalIfAny("upper"),
            Unit = map.Line("unit"),
            Currency = TaggedValues.CurrencyIfAny(map),
            Basis = map.Word("basis", Figure.Bases),
            Bound = map.WordIfAny("bound", Figure.Bounds),
            SaidBy = map.IdsIfAny("said_by"),
            ComparedWith = map.LineIfAny("compared_with"),
        };
}
