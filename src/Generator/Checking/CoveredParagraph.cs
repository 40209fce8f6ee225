namespace SinoRussia.Generator.Checking;

/// <summary>A paragraph and what was made of it.</summary>
/// <param name="Facts">Ids of the facts that cite it, in reading order, each once.</param>
/// <param name="NotUsed">Why no fact cites it; null when it is not listed as such.</param>
internal sealed record CoveredParagraph(int Number, int Words, IReadOnlyList<string> Facts, string? NotUsed)
{
    /// <summary>True when no fact cites it and nobody has said why.</summary>
    public bool IsOpen => Facts.Count == 0 && NotUsed is null;
}
