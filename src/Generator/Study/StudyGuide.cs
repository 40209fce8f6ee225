using System.Collections.Concurrent;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>The model behind every output: the facts, and what is derived from them once for all outputs.</summary>
/// <param name="Chapters">By number.</param>
/// <param name="Cards">In teaching order: chapter by chapter, see <see cref="TeachingOrder"/>, then order of writing.</param>
/// <param name="Chronology">Dated events, and documents whose signing is no event of its own, in order of date.</param>
/// <param name="Corrections">By rank (facts first), then source, then paragraph.</param>
internal sealed record StudyGuide(
    Corpus Corpus, LinkGraph Links, IReadOnlyList<StudyChapter> Chapters, IReadOnlyList<Card> Cards,
    IReadOnlyList<ChronologyEntry> Chronology, IReadOnlyList<Correction> Corrections)
{
    /// <summary>What belongs to what.</summary>
    public StudyLookup Lookup { get; } = new(Corpus, Chapters, Chronology);

    /// <summary>Prose without markup.</summary>
    public PlainText Plain { get; } = new(Links);

    private readonly ILookup<string, Card> cardsOfChapter = Cards.ToLookup(c => c.Chapter.Chapter.Id, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    private readonly ConcurrentDictionary<Fact, Digest> digests = new(ReferenceEqualityComparer.Instance);

    /// <summary>The cards as learners meet them, in teaching order; the gaps of a card by number.</summary>
    public IReadOnlyList<CardFace> Faces { get; } = [.. Cards.SelectMany(CardFace.AllOf)];

    /// <summary>The cards of a chapter, in teaching order.</summary>
    public IEnumerable<Card> CardsOf(StudyChapter study) => cardsOfChapter[study.Chapter.Id];

    /// <summary>The words of the interface, in the guide's language.</summary>
    public InterfaceWords Words { get; init; } = InterfaceWords.English;

    /// <summary>What was published before this build.</summary>
    public Ledger Ledger { get; init; } = Ledger.None;

    /// <summary>
    /// Every withdrawn card, in the order of chapters and ids: each is sent with every edition, because learners skip some; who begins
    /// later finds them behind all others.
    /// </summary>
    public IReadOnlyList<Card> RetiredCards { get; init; } = [];

    /// <summary>What the content publishes for ever, without digests: facts, chapters, cards and what else has an id.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>
    /// True while the ledger does not know all of it as it stands: the deck is then no edition, and its files do not bear an edition's
    /// name.
    /// </summary>
    public bool IsDraft { get; init; }

    /// <summary>What each edition of the deck brought, the newest first.</summary>
    public IReadOnlyList<DeckEdition> Editions { get; init; } = [];

    /// <summary>What outputs ask for several times and what follows from facts and words alone; one of a type.</summary>
    /// <param name="make">Asked when the first asks.</param>
    public T Derived<T>(Func<StudyGuide, T> make) where T : class =>
        (T)derived.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    /// <summary>The fact in short.</summary>
    public Digest DigestOf(Fact fact) => digests.GetOrAdd(fact, f => Digest.Of(Lookup, Plain, f, Words));
}
