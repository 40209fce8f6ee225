using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the names of a fact in their own languages.</summary>
internal static class NativeNameReader
{
    /// <summary>Macron, acute, caron and grave: the four tones.</summary>
    private const string Tones = "\u0304\u0301\u030C\u0300";

    public static IReadOnlyList<NativeName> ReadAll(MapReader map) => map.MapsIfAny("native", "a native name", Read);

    private static NativeName Read(MapReader map)
    {
        var (text, language) = (map.Line("text"), TaggedValues.Language(map));
        var pinyin = map.LineIfAny("pinyin");
        if (pinyin is not null && Fault(pinyin, language) is { } fault)
            map.Bag.Error(LoadingCodes.Malformed, map.ValueStart("pinyin"), fault);
        return new NativeName(text, language, pinyin);
    }

    /// <summary>What is wrong and what was expected; null when nothing is.</summary>
    private static string? Fault(string pinyin, string language)
    {
        if (language.Length > 0 && language != "zh" && !language.StartsWith("zh-", StringComparison.Ordinal))
            return $"'pinyin' stands beside a name in '{language}'; expected it beside one in 'zh' only";
        var letters = pinyin.Normalize(NormalizationForm.FormD);
        if (letters.EnumerateRunes().Any(r => Rune.IsLetter(r) && !r.IsAscii))
            return $"'pinyin' is '{pinyin}'; expected Latin letters";
        // Figures behind syllables are another way to write tones.
        var hasFigures = letters.Zip(letters.Skip(1)).Any(p => char.IsLetter(p.First) && char.IsAsciiDigit(p.Second));
        return hasFigures || letters.AsSpan().IndexOfAny(Tones) < 0 ? $"'pinyin' is '{pinyin}'; expected tone marks, as in 'Lǔ Xùn'" : null;
    }
}
