using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Facts;

/// <summary>Everything that was read: the whole content and the source records.</summary>
/// <remarks>Facts in reading order (file, then place in it); chapters by number; periods and topics as written; seeds by id.</remarks>
/// <param name="BrokenIds">Ids of facts, chapters, periods, topics and seeds that were seen but could not be read whole; nobody reports references to them.</param>
internal sealed record FactBook(
    Subject Subject, IReadOnlyList<Period> Periods, IReadOnlyList<Topic> Topics, IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<Fact> Facts, IReadOnlyList<Seed> Seeds, IReadOnlySet<string> BrokenIds)
{
    /// <summary>Facts of one kind, in reading order.</summary>
    public IEnumerable<T> Of<T>() where T : Fact => Facts.OfType<T>();
}
