using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>Lists what is on a map, in the order of its numbers.</summary>
internal static class MapItems
{
    public static IReadOnlyList<MapItem> Of(PageScope scope, SchematicMap map)
    {
        IEnumerable<(MapItem Item, Edtf? Date)> lines = map.Lines.Select(l => Line(scope, l));
        IEnumerable<(
            MapItem Item, Edtf? Date)> points = [.. map.Places.Select(p => Place(scope, map, p)), .. map.Marks.Select(m => Mark(scope, m))];
        return [.. ByDate(lines).Concat(ByDate(points)).Select((item, i) => item with { Number = i + 1 })];
    }

    private static IEnumerable<MapItem> ByDate(IEnumerable<(MapItem Item, Edtf? Date)> items) =>
        items.OrderBy(i => i.Date is null).ThenBy(i => i.Date).Select(i => i.Item);

    private static (MapItem Item, Edtf? Date) Line(PageScope scope, MapLine line)
    {
        var about = About(scope, line.About);
        var sign = scope.Interface.Of("drawings.lines", line.Kind);
        return (new MapItem(0, scope.Text(line.Name), line.Kind, sign, line.Through, about.Words, about.Link, null), about.Date);
    }

    private static (MapItem Item, Edtf? Date) Mark(PageScope scope, MapMark mark)
    {
        var about = About(scope, mark.About);
        return (Point(scope, mark.Name, mark.At!.Value, about.Words, about.Link), about.Date);
    }

    private static (MapItem Item, Edtf? Date) Place(PageScope scope, SchematicMap map, Reference reference)
    {
        var place = (Place)scope.Lookup.FactOf(reference.Id)!;
        var joined = map.MembersOf is { } organisation ? Joined((Organisation)scope.Lookup.FactOf(organisation.Id)!, place) : null;
        var item = Point(scope, place.Title, place.At!.Value, joined?.InWords(scope.Interface), scope.Link(place.Id));
        return (
            joined?.Earliest is { } first ? item with { Label = FormattableString.Invariant($"{item.Name} {first.Year}") } : item, joined);
    }

    private static MapItem Point(PageScope scope, string name, GeoPoint at, string? date, LinkView? link) =>
        new(0, scope.Text(name), null, scope.Interface["drawings.point"], [at], date, link, Degrees(scope, at));

    private static Edtf? Joined(Organisation organisation, Place place) =>
        organisation.Members.FirstOrDefault(m => m.Member.Id == place.Id || m.Member.Id == place.Within?.Id)?.From;

    private static (Edtf? Date, string? Words, LinkView? Link) About(PageScope scope, Reference? about) =>
        about is { } reference && scope.Lookup.FactOf(reference.Id) is { } fact
            ? (fact.Date, scope.Guide.DigestOf(fact).Date, scope.Link(fact.Id)) : default;

    private static string Degrees(PageScope scope, GeoPoint point) => scope.Interface.Say(
        "drawings.at",
        ("latitude", Half(scope, point.Latitude, "drawings.north", "drawings.south")),
        ("longitude", Half(scope, point.Longitude, "drawings.east", "drawings.west")));

    private static string Half(PageScope scope, decimal degrees, string above, string below) =>
        scope.Interface.Say(degrees < 0 ? below : above, ("degrees", Math.Abs(degrees).ToString("0.0", CultureInfo.InvariantCulture)));
}
