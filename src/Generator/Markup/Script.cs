namespace SinoRussia.Generator.Markup;

/// <summary>Scripts that a guide in another one may have words in.</summary>
internal enum Script
{
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Tibetan,
    Georgian,
    Mongolian,

    /// <summary>Chinese characters, and the syllables that Japanese writes among them.</summary>
    Han,
    Hangul,
}
