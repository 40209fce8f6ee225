using System.Diagnostics.CodeAnalysis;

namespace SinoRussia.Generator.Identities;

/// <summary>What was published so far, and when each of it last changed; content/identities.lock.</summary>
/// <remarks>An edition is what learners are given at one time; it is named by the moment of `lock`, in seconds since 1970, UTC.</remarks>
internal sealed class Ledger
{
    /// <summary>1 January 2023, 00:00 UTC: the time of what is in no ledger.</summary>
    private const long BeforeTheFirst = 1_672_531_200;

    private readonly Dictionary<(string Kind, string Id), LedgerLine> lines;

    /// <param name="edition">Not before any time in the lines.</param>
    /// <param name="lines">Each identity once, in any order.</param>
    public Ledger(long edition, IEnumerable<LedgerLine> lines)
    {
        Edition = edition;
        this.lines = lines.ToDictionary(l => (l.Kind, l.Id));
    }

    /// <summary>Nothing was ever published.</summary>
    public static Ledger None { get; } = new(BeforeTheFirst, []);

    /// <summary>The last edition.</summary>
    public long Edition { get; }

    /// <summary>True when the file holds what git kept of two branches: it reads as one, and `lock` writes it as one.</summary>
    public bool IsMerged { get; init; }

    /// <summary>True when nothing was ever published.</summary>
    public bool IsEmpty => lines.Count == 0;

    /// <summary>By kind, then id, both ordinal.</summary>
    public IEnumerable<LedgerLine> Lines =>
        lines.Values.OrderBy(l => l.Kind, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal);

    public bool TryFind(string kind, string id, [NotNullWhen(true)] out LedgerLine? line) => lines.TryGetValue((kind, id), out line);

    /// <summary>Null when it was never published.</summary>
    public LedgerLine? Find(string kind, string id) => lines.GetValueOrDefault((kind, id));

    /// <summary>When it last changed for learners, seconds; the last edition for what is not in the ledger yet.</summary>
    public long TimeOf(string kind, string id) => Find(kind, id)?.Time ?? Edition;

    /// <summary>
    /// The ledger as if the last edition had not been made: what came in it is forgotten, what was withdrawn is current again, and cards
    /// are what they were before. A note type that changed in it has no digest, so that it changes again.
    /// </summary>
    public Ledger BeforeLastEdition() => new(Edition, lines.Values.Where(l => l.Added < Edition).Select(Before));

    private LedgerLine Before(LedgerLine line)
    {
        if (line.Retired == Edition)
            line = line with { Retired = null };
        if (line.Changed != Edition)
            return line;
        return line.Kind == IdentityKinds.Card && Find(IdentityKinds.Change, LedgerHistory.IdOf(Edition, line.Id)) is { } change
            ? LedgerHistory.Undo(line, change)
            : line with { Digest = null };
    }
}
