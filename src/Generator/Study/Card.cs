using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A flashcard, one Anki note; text is Markdown of one line.</summary>
/// <param name="Id">fact-id/key: identity for ever.</param>
/// <param name="Guid">By which Anki, the review page and files of progress know it again.</param>
internal sealed record Card(string Id, string Guid, Fact Fact, StudyChapter Chapter, CardForm Form)
{
    /// <summary>The question, the standard one of a date card filled in; for cloze the text with its gaps.</summary>
    public required string Question { get; init; }

    /// <summary>The answer; for cloze empty.</summary>
    public required string Answer { get; init; }

    /// <summary>
    /// Name of the one whose view is asked for, with its article as it stands behind 'according to'; null for the other forms.
    /// </summary>
    public required string? Holder { get; init; }

    /// <summary>One sentence for the back, Markdown; may hold [[links]].</summary>
    public required string Context { get; init; }

    /// <summary>Full tags such as 'SinoRussia::period::succession', sorted by ordinal.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Place in the whole deck's teaching order, counted from 0; withdrawn cards come behind all others.</summary>
    public required int Position { get; init; }

    /// <summary>The question as lists show it: gaps as their hints or ellipses in brackets.</summary>
    public string QuestionInLists => Gaps?.Question() ?? Question;

    /// <summary>The question taken apart into gaps and the text between them; null for the other forms.</summary>
    public required ClozeText? Gaps { get; init; }

    /// <summary>The answer as lists show it: of several gaps one after the other.</summary>
    public string AnswerInLists => Gaps?.Answer() ?? Answer;

    /// <summary>Id of the one whose view is asked for; null for the other forms.</summary>
    public string? HolderId { get; init; }

    /// <summary>The fact's citations whose error the back tells, because it concerns what the card asks.</summary>
    public IReadOnlyList<Citation> Corrections { get; init; } = [];

    /// <summary>Where the content has it.</summary>
    public required Location Location { get; init; }

    /// <summary>Why learners should put the card away, one sentence of Markdown; null for cards that are current.</summary>
    public string? Withdrawn { get; init; }
}
