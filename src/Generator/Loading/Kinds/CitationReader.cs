using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the citations of a fact or of a position of a dispute.</summary>
internal static class CitationReader
{
    public static IReadOnlyList<Citation> ReadAll(MapReader map) => map.MapsIfAny("sources", "a citation", Read);

    /// <summary>Corrections had no rank once.</summary>
    private static void WarnUnranked(MapReader map)
    {
        if (!map.Has("error"))
        {
            map.Bag.Warn(
                LoadingCodes.EarlierForm, map.KeyStart("says"),
                "the correction does not say what the document errs in; it counts as an error of fact",
                $"add 'error:' with {string.Join(", ", ErrorRanks.Words.SkipLast(1))} or {ErrorRanks.Words[^1]}");
        }
    }

    private static Citation Read(MapReader map)
    {
        // A correction says what, why, how sure and of what rank; none of them stands alone.
        if (map.Has("says"))
        {
            map.Needed("note", "a citation with 'says'");
            map.Needed("sure", "a citation with 'says'");
            WarnUnranked(map);
        }
        else if (map.Has("sure") || map.Has("error"))
        {
            map.Needed("says", $"a citation with '{(map.Has("sure") ? "sure" : "error")}'");
        }

        var error = map.WordIfAny("error", ErrorRanks.Words);

        return new Citation(map.Id("seed"), map.Number("paragraph", 1, int.MaxValue), map.Line("words"), map.Start)
        {
            Says = map.LineIfAny("says"),
            Note = map.LineIfAny("note"),
            Sure = Certainties.ReadIfAny(map),
            ParagraphLocation = map.ValueStart("paragraph"),
            WordsLocation = map.ValueStart("words"),
            Error = map.Has("says") ? ErrorRanks.Of(error) : null,
        };
    }
}
