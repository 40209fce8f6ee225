namespace SinoRussia.Generator.Facts;

/// <summary>The words for how sure the curators are, the same in content, data and on pages.</summary>
internal static class CertaintyNames
{
    public static string Word(this Certainty sure) => sure switch
    {
        Certainty.Certain => "certain",
        Certainty.Probable => "probable",
        Certainty.Open => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(sure)),
    };
}
