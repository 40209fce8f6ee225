using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the items of content/maps.yaml and content/charts.yaml.</summary>
internal static class DrawingReader
{
    public static SchematicMap ReadMap(MapReader map)
    {
        var id = map.Id("id");
        var drawing = new SchematicMap(
            id.Id, map.Line("title"), map.Prose("summary"), map.Id("chapter"), map.Line("basis"), id.Location)
        {
            Places = map.IdsIfAny("places"),
            MembersOf = map.IdIfAny("members_of"),
            Marks = map.MapsIfAny("marks", "a mark", ReadMark),
            Lines = map.MapsIfAny("lines", "a line of a map", ReadLine),
        };
        if (drawing.Places.Count + drawing.Marks.Count + drawing.Lines.Count == 0 && !map.Has("marks") && !map.Has("lines"))
            map.Bag.Error(
                LoadingCodes.TooFew, map.Start,
                $"the map '{id.Id}' has neither 'places' nor 'marks' nor 'lines'; expected something to draw");
        return drawing;
    }

    public static Chart ReadChart(MapReader map)
    {
        var id = map.Id("id");
        return new Chart(
            id.Id, map.Line("title"), map.Prose("summary"), map.Id("chapter"), map.Line("unit"),
            map.Maps("series", "a series", ReadSeries), id.Location);
    }

    private static MapMark ReadMark(MapReader map) => new(map.Line("name"), map.Point("at"), map.IdIfAny("about"));

    private static MapLine ReadLine(MapReader map) =>
        new(map.Line("name"), map.Word("kind", MapLine.Kinds), map.Points("through"), map.IdIfAny("about"));

    private static ChartSeries ReadSeries(MapReader map) => new(map.Line("name"), map.Maps("points", "a point", ReadPoint), map.Start);

    private static ChartPoint ReadPoint(MapReader map) =>
        new(
            map.Id("figure"), map.DecimalIfAny("value"), map.WordIfAny("bound", Figure.Bounds), map.DateIfAny("date"),
            map.LineIfAny("label"));
}
