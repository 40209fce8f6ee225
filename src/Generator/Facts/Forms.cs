namespace SinoRussia.Generator.Facts;

/// <summary>
/// The words that say of what form a document or a place is: those that every subject has, then the subject's own, in its order.
/// </summary>
/// <param name="Documents">At least <see cref="Document.Forms"/>.</param>
/// <param name="Places">At least <see cref="Place.Forms"/>.</param>
internal sealed record Forms(IReadOnlyList<string> Documents, IReadOnlyList<string> Places)
{
    /// <summary>Of a subject without words of its own.</summary>
    public static Forms Usual { get; } = new(Document.Forms, Place.Forms);

    /// <summary>The usual words and those of a subject.</summary>
    public static Forms With(IEnumerable<string> documents, IEnumerable<string> places) =>
        new([.. Document.Forms.Union(documents, StringComparer.Ordinal)], [.. Place.Forms.Union(places, StringComparer.Ordinal)]);
}
