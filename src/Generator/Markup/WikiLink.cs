namespace SinoRussia.Generator.Markup;

/// <summary>A link written as [[id]] or [[id|words]].</summary>
/// <param name="Id">What it names.</param>
/// <param name="Words">The words shown; null means the target's title.</param>
/// <param name="Offset">Where it begins in the text, counted from 0.</param>
/// <param name="Length">Characters from the first bracket to the last.</param>
internal sealed record WikiLink(string Id, string? Words, int Offset, int Length);

/// <summary>What a link is replaced by.</summary>
/// <param name="Href">Address relative to the page the text is shown on; empty for words without a link.</param>
/// <param name="Words">The words shown.</param>
/// <param name="Kind">The target's noun ('event', 'chapter', 'source'), for styling; null for none.</param>
internal sealed record ResolvedLink(string Href, string Words, string? Kind)
{
    /// <summary>The numbered note behind the words; null for none.</summary>
    public NoteLink? Note { get; init; }
}

/// <summary>The number of a note, set behind words it belongs to.</summary>
/// <param name="Href">As <see cref="ResolvedLink.Href"/>.</param>
/// <param name="EpubType">What reading systems for EPUB call it; null elsewhere.</param>
internal sealed record NoteLink(string Href, string Number, string? EpubType);
