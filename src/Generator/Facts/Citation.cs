using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>Where a source document says something, proved by a few of its words.</summary>
/// <param name="Seed">Id of the source document.</param>
/// <param name="Paragraph">Blank-line-separated block of the document, counted from 1.</param>
/// <param name="Words">3 to 10 words that stand in that paragraph in a row.</param>
internal sealed record Citation(Reference Seed, int Paragraph, string Words, Location Location)
{
    /// <summary>What the document says where it is wrong or differs; null when it agrees with the fact.</summary>
    public string? Says { get; init; }

    /// <summary>Why the fact has another value; given whenever <see cref="Says"/> is, else may be null.</summary>
    public string? Note { get; init; }

    /// <summary>How sure that correction is; null exactly when <see cref="Says"/> is null.</summary>
    public Certainty? Sure { get; init; }

    /// <summary>Where the paragraph's number stands.</summary>
    public required Location ParagraphLocation { get; init; }

    /// <summary>Where the words stand.</summary>
    public required Location WordsLocation { get; init; }

    /// <summary>How the correction is ranked; null exactly when <see cref="Says"/> is.</summary>
    public ErrorRank? Error { get; init; }

    /// <summary>True when the document is wrong or differs here.</summary>
    public bool IsCorrection => Says is not null;

    /// <summary>True for a correction of more than wording: such are marked in lists and learned from cards.</summary>
    public bool IsOfSubstance => Error is not (null or ErrorRank.Wording);
}
