namespace SinoRussia.Generator.Identities;

/// <summary>The parts of a card, as the history of editions names what changed: the digest of a card is made of theirs.</summary>
/// <remarks>Labels are no part: the chapter, the kind, the address, the tags, and the names of documents and holders.</remarks>
internal static class CardParts
{
    private const char Divider = '.';

    /// <summary>In the order of the digest: the question and whose view it asks for, the answer, and what stands behind it.</summary>
    public static IReadOnlyList<string> Names { get; } = ["wording", "answer", "context", "source", "correction", "dispute"];

    /// <summary>The digest of a card.</summary>
    /// <param name="parts">What each part says, in the order of <see cref="Names"/>.</param>
    public static string Digest(IEnumerable<IEnumerable<string>> parts) =>
        string.Join(Divider, parts.Select(p => ContentDigest.Of(p)[..8]));

    /// <summary>The names of the parts in which two digests of a card differ; all when one of them is not a card's.</summary>
    public static IReadOnlyList<string> Changed(string? before, string? now)
    {
        var (one, other) = (before?.Split(Divider) ?? [], now?.Split(Divider) ?? []);
        return one.Length != Names.Count || other.Length != Names.Count ? Names : [.. Names.Where((_, i) => one[i] != other[i])];
    }
}
