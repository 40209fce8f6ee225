using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Facts;

/// <summary>Everything that was read: the whole content and the source records.</summary>
/// <remarks>Facts in reading order (file, then place in it); chapters by number; periods and topics as written; seeds by id.</remarks>
/// <param name="BrokenIds">
/// Ids of facts, chapters, periods, topics and seeds that were seen but could not be read whole, and ids taken twice; nobody reports
/// references to them.
/// </param>
internal sealed record Corpus(
    Subject Subject, IReadOnlyList<Period> Periods, IReadOnlyList<Topic> Topics, IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<Fact> Facts, IReadOnlyList<Seed> Seeds, IReadOnlySet<string> BrokenIds)
{
    /// <summary>
    /// Facts with mistakes that were reported, as far as they could be read: what is missing is empty, zero or null. They are no part of
    /// the guide; what stands in them (citations, references, prose) may still be checked, so that one run finds all mistakes.
    /// </summary>
    public IReadOnlyList<Fact> DamagedFacts { get; init; } = [];

    /// <summary>Chapters with mistakes, as <see cref="DamagedFacts"/>.</summary>
    public IReadOnlyList<Chapter> DamagedChapters { get; init; } = [];

    /// <summary>As written; there may be none.</summary>
    public IReadOnlyList<SchematicMap> Maps { get; init; } = [];

    /// <summary>As written; there may be none.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>
    /// True when a file or folder was reported of which nobody knows what it holds: what is named nowhere may stand there.
    /// </summary>
    public bool HasUnread { get; init; }

    /// <summary>True when all of the content could be read: what is missing from the corpus is missing from the content.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Facts that are withdrawn, in reading order; no part of the guide, and none of <see cref="Facts"/>.</summary>
    public IReadOnlyList<Fact> RetiredFacts { get; init; } = [];

    /// <summary>Chapters that are withdrawn, by number; as <see cref="RetiredFacts"/>.</summary>
    public IReadOnlyList<Chapter> RetiredChapters { get; init; } = [];

    /// <summary>As written.</summary>
    public IReadOnlyList<FactTable> Tables { get; init; } = [];

    /// <summary>What a table lists: by date, undated facts last, those by id.</summary>
    public IEnumerable<Fact> FactsOf(FactTable table)
    {
        var named = table.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return Facts.Where(f => named.Contains(f.Id) || table.Choice.Takes(f))
            .OrderBy(f => f.Date is null).ThenBy(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Facts of one kind, in reading order.</summary>
    public IEnumerable<T> Of<T>() where T : Fact => Facts.OfType<T>();
}
