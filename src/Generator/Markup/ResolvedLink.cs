namespace SinoRussia.Generator.Markup;

/// <summary>What a link is replaced by.</summary>
/// <param name="Href">Address relative to the page the text is shown on; empty for words without a link.</param>
/// <param name="Words">The words shown.</param>
/// <param name="Kind">The target's noun ('event', 'chapter', 'source'), for styling; null for none.</param>
internal sealed record ResolvedLink(string Href, string Words, string? Kind)
{
    /// <summary>The numbered note behind the words; null for none.</summary>
    public NoteLink? Note { get; init; }
}
