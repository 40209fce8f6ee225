using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>How sure the curators are of something no source document says.</summary>
internal enum Certainty
{
    Certain,
    Probable,
    Open,
}

/// <summary>What kind of error a correction corrects, the weightiest first: a fact of substance, a date, a name or its spelling, mere wording or translation.</summary>
internal enum ErrorRank
{
    Fact,
    Date,
    Name,
    Wording,
}

/// <summary>Where a source document says something, proved by a few of its words.</summary>
/// <param name="Seed">Id of the source document.</param>
/// <param name="Paragraph">Blank-line-separated block of the document, counted from 1.</param>
/// <param name="Words">3 to 10 words that stand in that paragraph in a row.</param>
/// <param name="Says">What the document says where it is wrong or differs; null when it agrees with the fact.</param>
/// <param name="Note">Why the fact has another value; given whenever <paramref name="Says"/> is, else may be null.</param>
/// <param name="Sure">How sure that correction is; null exactly when <paramref name="Says"/> is null.</param>
internal sealed record Citation(
    Reference Seed, int Paragraph, string Words, string? Says, string? Note, Certainty? Sure,
    Location Location, Location ParagraphLocation, Location WordsLocation)
{
    /// <summary>How the correction is ranked; null exactly when <see cref="Says"/> is.</summary>
    public ErrorRank? Error { get; init; }

    /// <summary>True when the document is wrong or differs here.</summary>
    public bool IsCorrection => Says is not null;
}

/// <summary>Something the curators know and the documents do not say.</summary>
/// <param name="What">The point that is supplied, in words.</param>
/// <param name="Sure">How sure it is.</param>
/// <param name="Basis">What the knowledge rests on, in our words.</param>
internal sealed record SuppliedPoint(string What, Certainty Sure, string Basis, Location Location);

/// <summary>A name in its own language; always supplied by the curators.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">BCP 47 language tag, such as 'zh' or 'ru'.</param>
/// <param name="Pinyin">How a Chinese name is said, in Hanyu Pinyin with tone marks; null for other languages and where not given.</param>
internal sealed record NativeName(string Text, string Language, string? Pinyin = null)
{
    /// <summary>BCP 47 tag of Hanyu Pinyin: Chinese in Latin letters.</summary>
    public const string PinyinTag = "zh-Latn-pinyin";
}
