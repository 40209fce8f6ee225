using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Study;

/// <summary>The model behind every output: the facts, and what is derived from them once for all outputs.</summary>
/// <param name="Chapters">By number.</param>
/// <param name="Cards">In teaching order: chapter, importance (3 first), date, then order of writing.</param>
/// <param name="Chronology">Dated events, documents and figures in order of date.</param>
/// <param name="Corrections">By rank (facts first), then source, then paragraph.</param>
internal sealed record StudyGuide(
    FactBook Book, LinkGraph Links, IReadOnlyList<StudyChapter> Chapters, IReadOnlyList<Card> Cards,
    IReadOnlyList<ChronologyEntry> Chronology, IReadOnlyList<Correction> Corrections)
{
    /// <summary>What was published before this build.</summary>
    public Ledger Ledger { get; init; } = Ledger.None;

    /// <summary>Every withdrawn card whose text is still there, in the order of chapters and of writing.</summary>
    public IReadOnlyList<Card> RetiredCards { get; init; } = [];

    /// <summary>What the content publishes for ever, without digests: facts, chapters, cards and what else has an id.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>What each edition of the deck brought, the newest first.</summary>
    public IReadOnlyList<DeckEdition> Editions { get; init; } = [];

    /// <summary>
    /// The withdrawn cards that learners must be told of: those withdrawn in the last edition or since. They are sent once, because whoever learns from a
    /// later edition shall not begin with them.
    /// </summary>
    public IEnumerable<Card> CardsToWithdraw =>
        RetiredCards.Where(c => Ledger.Find(IdentityKinds.Card, c.Id) is not { Retired: { } edition } || edition == Ledger.Edition);
}

/// <summary>A chapter with the facts taught in it.</summary>
/// <param name="Facts">In teaching order: importance (3 first), then date, then order of writing.</param>
/// <param name="Deck">Full name of its sub-deck: 'SinoRussia::04 From Soviet to Russian partner'.</param>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
internal sealed record StudyChapter(
    Chapter Chapter, Period Period, IReadOnlyList<Fact> Facts, string Deck, Chapter? Previous, Chapter? Next);

/// <summary>A dated fact on the time line.</summary>
/// <param name="Fact">Its <see cref="Fact.Date"/> is never null.</param>
/// <param name="Topic">The main topic: its lane.</param>
/// <param name="Period">The first period that holds its earliest day; the last period's when none does.</param>
internal sealed record ChronologyEntry(Fact Fact, Topic Topic, Period Period);

/// <summary>A place where a source document is wrong or differs.</summary>
/// <param name="Citation">Its <see cref="Citation.Says"/> is never null.</param>
internal sealed record Correction(Seed Seed, Fact Fact, Citation Citation);

/// <summary>A flashcard, one Anki note; text is Markdown of one line.</summary>
/// <param name="Id">fact-id/key: identity for ever.</param>
/// <param name="Guid">By which Anki, the review page and files of progress know it again.</param>
/// <param name="Position">Place in the whole deck's teaching order, counted from 0; withdrawn cards come behind all others.</param>
/// <param name="Question">The question, the standard one of a date card filled in; for cloze the text with its gaps.</param>
/// <param name="Answer">The answer; for cloze empty.</param>
/// <param name="Holder">Name of the one whose view is asked for; null for the other forms.</param>
/// <param name="Context">One sentence for the back, Markdown; may hold [[links]].</param>
/// <param name="Tags">Full tags such as 'SinoRussia::period::succession', sorted by ordinal.</param>
internal sealed record Card(
    string Id, string Guid, Fact Fact, StudyChapter Chapter, CardForm Form, string Question, string Answer, string? Holder, string Context,
    IReadOnlyList<string> Tags, int Position)
{
    /// <summary>The question as lists show it: gaps as their hints or ellipses in brackets.</summary>
    public string QuestionInLists => Form == CardForm.Cloze ? ClozeText.Read(Question).Question() : Question;

    /// <summary>Where the content has it.</summary>
    public required Location Location { get; init; }

    /// <summary>Why learners should put the card away, one sentence of Markdown; null for cards that are current.</summary>
    public string? Withdrawn { get; init; }
}

/// <summary>What an edition of the deck brought to learners; cards in teaching order.</summary>
/// <param name="Time">Seconds since 1970, UTC.</param>
/// <param name="Withdrawn">Those whose text is still there.</param>
internal sealed record DeckEdition(long Time, IReadOnlyList<Card> Added, IReadOnlyList<Card> Changed, IReadOnlyList<Card> Withdrawn);
