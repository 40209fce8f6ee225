using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads what the curators add of their own.</summary>
internal static class SuppliedReader
{
    public static IReadOnlyList<SuppliedPoint> ReadAll(MapReader map) =>
        map.MapsIfAny("supplied", "a supplied point", point =>
            new SuppliedPoint(point.Line("what"), Certainties.Read(point), point.Line("basis"), point.Start));
}
