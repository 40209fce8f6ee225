namespace SinoRussia.Generator.Facts;

/// <summary>A name in its own language; always supplied by the curators.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">BCP 47 language tag, such as 'zh' or 'ru'.</param>
/// <param name="Pinyin">How a Chinese name is said, in Hanyu Pinyin with tone marks; null for other languages and where not given.</param>
internal sealed record NativeName(string Text, string Language, string? Pinyin = null)
{
    /// <summary>BCP 47 tag of Hanyu Pinyin: Chinese in Latin letters.</summary>
    public const string PinyinTag = "zh-Latn-pinyin";
}
