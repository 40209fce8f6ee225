namespace SinoRussia.Generator.Markup;

/// <summary>The number of a note, set behind words it belongs to.</summary>
/// <param name="Href">As <see cref="ResolvedLink.Href"/>.</param>
/// <param name="EpubType">What reading systems for EPUB call it; null elsewhere.</param>
internal sealed record NoteLink(string Href, string Number, string? EpubType);
