using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Outputs.Data;
using SinoRussia.Generator.Tests.Guide;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>The chronology and the data of the small invented content, rendered once with the packaged templates.</summary>
internal static class SmallChronology
{
    /// <summary>Every file by path.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = SmallGuide.Render(new ChronologyOutput(), SmallGuide.Corpus);

    public static string Facts { get; } = SmallGuide.Render(new DataOutput(), SmallGuide.Corpus)["data/facts.json"];
}
