using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the items of content/periods.yaml and content/topics.yaml.</summary>
internal static class StrandReader
{
    public static Period ReadPeriod(MapReader map)
    {
        var id = map.Id("id");

        // Only whole periods are kept, and a whole one has its date.
        return new Period(id.Id, map.Line("title"), map.Date("date")!, map.Prose("summary"), id.Location);
    }

    public static Topic ReadTopic(MapReader map)
    {
        var id = map.Id("id");
        return new Topic(id.Id, map.Line("title"), map.Prose("summary"), id.Location);
    }
}
