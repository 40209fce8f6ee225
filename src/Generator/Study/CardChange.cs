namespace SinoRussia.Generator.Study;

/// <summary>What an edition did to a card.</summary>
/// <param name="Card">Its id, 'fact/key'.</param>
/// <param name="Done">New, changed or withdrawn.</param>
/// <param name="Text">The question, or the text with gaps, as it was with the edition; Markdown.</param>
/// <param name="Answer">Empty for a text with gaps.</param>
/// <param name="Gaps">Numbers of the gaps; 1 for the forms without.</param>
internal sealed record CardChange(string Card, CardDone Done, string Text, string Answer, IReadOnlyList<int> Gaps)
{
    /// <summary>True when <see cref="Text"/> has gaps.</summary>
    public bool IsCloze { get; init; }

    /// <summary>Id of the one whose view it asks for; null for the other forms.</summary>
    public string? Holder { get; init; }

    /// <summary>Those of a changed card that came with the edition.</summary>
    public IReadOnlyList<int> NewGaps { get; init; } = [];

    /// <summary>What changed, in the words of <see cref="Identities.CardParts"/>; empty for cards that did not.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The question or text before the edition; null where it did not change.</summary>
    public string? OldText { get; init; }

    /// <summary>As <see cref="OldText"/>, for the answer.</summary>
    public string? OldAnswer { get; init; }

    /// <summary>Why it was withdrawn; null for cards that were not.</summary>
    public string? Why { get; init; }
}
