using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>A card as its curator wrote it under a fact.</summary>
/// <param name="Key">Unique within the fact; with the fact's id the card's identity for ever.</param>
/// <param name="Ask">The question; null for cloze, and for a date card with the standard question.</param>
/// <param name="Answer">The answer; null for cloze and date.</param>
/// <param name="Cloze">Text with {{cN::…}} gaps; null for the other forms.</param>
/// <param name="Holder">Whose view is asked for; null for the other forms.</param>
/// <param name="Context">One sentence for the back; null means the summary's first sentence.</param>
/// <param name="Location">Place of the key.</param>
internal sealed record CardSpec(
    string Key, CardForm Form, string? Ask, string? Answer, string? Cloze, Reference? Holder, string? Context, Location Location)
{
    /// <summary>Place of the question's first character; meaningless when <see cref="Ask"/> is null.</summary>
    public Location AskLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the answer.</summary>
    public Location AnswerLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the text with gaps.</summary>
    public Location ClozeLocation { get; init; }

    /// <summary>As <see cref="AskLocation"/>, for the context.</summary>
    public Location ContextLocation { get; init; }

    /// <summary>The source document whose error about the fact the back tells, because it concerns what is asked; null for none.</summary>
    public Reference? Correction { get; init; }

    /// <summary>Which objective of its chapter the card practises, from 1; 0 for none.</summary>
    public int Objective { get; init; }

    /// <summary>Place of the objective's number; meaningless when it is 0.</summary>
    public Location ObjectiveLocation { get; init; }

    /// <summary>How many cards learners meet: one for each number of its gaps.</summary>
    public int Count => Cloze is { } text ? ClozeText.Read(text).Numbers.Count : 1;

    /// <summary>Rules of the card lint that do not hold for this card.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Null unless the card is withdrawn.</summary>
    public Retirement? Retirement { get; init; }
}
