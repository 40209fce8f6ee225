using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

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

    /// <summary>True for a correction of more than wording: such are marked in lists and learned from cards.</summary>
    public bool IsOfSubstance => Error is not (null or ErrorRank.Wording);
}
