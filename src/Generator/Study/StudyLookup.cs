using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Study;

/// <summary>What belongs to what in a guide, gathered once for all outputs; safe to ask from several threads.</summary>
internal sealed class StudyLookup
{
    private readonly Dictionary<string, Fact> facts;
    private readonly Dictionary<string, Seed> seeds;
    private readonly ILookup<string, Fact> underTopics;
    private readonly Dictionary<string, StudyChapter> chapters;
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, Period> periods;
    private readonly Dictionary<string, int> onTimeLine;
    private readonly IReadOnlyList<ChronologyEntry> chronology;
    private readonly ILookup<string, Fact> consequences;
    private readonly ILookup<string, Dispute> disputes;
    private readonly Dictionary<string, int> placesInTime;
    private readonly ILookup<string, Fact> takingPart;
    private readonly ILookup<string, CitedFact> citing;

    public StudyLookup(Corpus corpus, IReadOnlyList<StudyChapter> studies, IReadOnlyList<ChronologyEntry> chronology)
    {
        facts = corpus.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        seeds = corpus.Seeds.ToDictionary(s => s.Id, StringComparer.Ordinal);
        underTopics = corpus.Facts.SelectMany(f => f.Topics.Select(t => (Topic: t.Id, Fact: f)))
            .ToLookup(p => p.Topic, p => p.Fact, StringComparer.Ordinal);
        chapters = studies.ToDictionary(c => c.Chapter.Id, StringComparer.Ordinal);
        places = studies.SelectMany(c => c.Facts.Select((f, i) => (f.Id, Place: i)))
            .ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
        this.chronology = chronology;
        onTimeLine = chronology.Select((e, i) => (e.Fact.Id, Place: i)).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
        periods = chronology.ToDictionary(e => e.Fact.Id, e => e.Period, StringComparer.Ordinal);
        consequences = corpus.Facts.SelectMany(f => f.CausedBy.Select(c => (Cause: c.Id, Fact: f)))
            .ToLookup(p => p.Cause, p => p.Fact, StringComparer.Ordinal);
        disputes = corpus.Of<Dispute>().SelectMany(d => d.Concerns.Select(c => (c.Id, Dispute: d)))
            .ToLookup(p => p.Id, p => p.Dispute, StringComparer.Ordinal);
        placesInTime = chronology.Select((e, i) => (e.Fact.Id, Place: i)).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
        takingPart = chronology.SelectMany(e => PartakersOf(e.Fact), (e, id) => (Id: id, e.Fact))
            .ToLookup(p => p.Id, p => p.Fact, StringComparer.Ordinal);
        citing = corpus.Facts.SelectMany(f => f.AllCitations, (f, c) => new CitedFact(f, c))
            .ToLookup(c => c.Citation.Seed.Id, StringComparer.Ordinal);
    }

    /// <summary>Null for the id of something that is no fact.</summary>
    public Fact? FactOf(string id) => facts.GetValueOrDefault(id);

    /// <summary>The facts among the references, each once, in the order of the references.</summary>
    public IEnumerable<Fact> FactsOf(IEnumerable<Reference> references) =>
        references.Select(r => r.Id).Distinct(StringComparer.Ordinal).Select(FactOf).OfType<Fact>();

    public Seed SeedOf(string id) => seeds[id];

    /// <summary>Null for the id of something that is no source document.</summary>
    public Seed? FindSeed(string id) => seeds.GetValueOrDefault(id);

    /// <summary>The facts of a topic, main or other, in reading order.</summary>
    public IReadOnlyList<Fact> FactsUnder(Topic topic) => [.. underTopics[topic.Id]];

    public StudyChapter ChapterOf(Fact fact) => chapters[fact.Chapter.Id];

    /// <summary>
    /// What stands before and after a fact: of what is on the time line, there; of another fact, in its chapter, in teaching order. Null at
    /// the ends.
    /// </summary>
    public (Fact? Previous, Fact? Next) NeighboursOf(Fact fact)
    {
        if (onTimeLine.TryGetValue(fact.Id, out var entry))
            return (entry > 0 ? chronology[entry - 1].Fact : null, entry + 1 < chronology.Count ? chronology[entry + 1].Fact : null);
        var place = places[fact.Id];
        var taught = ChapterOf(fact).Facts;
        return (place > 0 ? taught[place - 1] : null, place + 1 < taught.Count ? taught[place + 1] : null);
    }

    /// <summary>The period in which a fact is listed: its own on the time line, else its chapter's.</summary>
    public Period PeriodOf(Fact fact) => periods.GetValueOrDefault(fact.Id) ?? ChapterOf(fact).Period;

    /// <summary>The facts that a fact brought about, by date.</summary>
    public IEnumerable<Fact> ConsequencesOf(Fact fact) => ReadingOrder.ByDate(consequences[fact.Id]);

    /// <summary>Those of the facts that are on the time line, in its order.</summary>
    public IEnumerable<Fact> InTime(IEnumerable<Fact> some) =>
        some.Where(f => placesInTime.ContainsKey(f.Id)).OrderBy(f => placesInTime[f.Id]);

    /// <summary>What a person or an organisation takes part in, as far as it is on the time line, in its order.</summary>
    public IEnumerable<Fact> TakingPart(Fact partaker) => takingPart[partaker.Id];

    /// <summary>Every citation of a source document, in the order of the book.</summary>
    public IEnumerable<CitedFact> Citing(Seed seed) => citing[seed.Id];

    /// <summary>The disputes that a fact is the matter of.</summary>
    public IEnumerable<Dispute> DisputesOn(Fact fact) => disputes[fact.Id];

    /// <summary>The disputes that whoever is told of the fact must be told of: a dispute itself, else those it is the matter of.</summary>
    public IEnumerable<Dispute> DisputesAbout(Fact fact) => fact is Dispute own ? [own] : disputes[fact.Id];

    private static IEnumerable<string> PartakersOf(Fact fact) =>
        fact.People.Concat(fact.Organisations).Concat(fact.OwnReferences).Select(r => r.Id).Distinct(StringComparer.Ordinal);
}
