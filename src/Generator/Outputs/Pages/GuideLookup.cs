using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>What many pages of the guide ask for, gathered once.</summary>
internal sealed class GuideLookup
{
    private readonly Dictionary<string, Fact> facts;
    private readonly Dictionary<string, Seed> seeds;
    private readonly ILookup<string, Fact> underTopics;
    private readonly Dictionary<string, StudyChapter> chapters;
    private readonly Dictionary<string, Period> periods;
    private readonly ILookup<string, Fact> consequences;
    private readonly ILookup<string, Dispute> disputes;
    private readonly Dictionary<Prose, string> glosses = new(ReferenceEqualityComparer.Instance);

    public GuideLookup(StudyGuide guide, IEdition edition)
    {
        Guide = guide;
        Edition = edition;
        facts = guide.Book.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        seeds = guide.Book.Seeds.ToDictionary(s => s.Id, StringComparer.Ordinal);
        underTopics = guide.Book.Facts.SelectMany(f => f.Topics.Select(t => (Topic: t.Id, Fact: f))).ToLookup(p => p.Topic, p => p.Fact, StringComparer.Ordinal);
        chapters = guide.Chapters.ToDictionary(c => c.Chapter.Id, StringComparer.Ordinal);
        periods = guide.Chronology.ToDictionary(e => e.Fact.Id, e => e.Period, StringComparer.Ordinal);
        consequences = guide.Book.Facts.SelectMany(f => f.CausedBy.Select(c => (Cause: c.Id, Fact: f)))
            .ToLookup(p => p.Cause, p => p.Fact, StringComparer.Ordinal);
        disputes = guide.Book.Of<Dispute>().SelectMany(d => d.Concerns.Select(c => (c.Id, Dispute: d)))
            .ToLookup(p => p.Id, p => p.Dispute, StringComparer.Ordinal);
    }

    public StudyGuide Guide { get; }

    public IEdition Edition { get; }

    /// <summary>Null for the id of something that is no fact.</summary>
    public Fact? FactOf(string id) => facts.GetValueOrDefault(id);

    public Seed SeedOf(string id) => seeds[id];

    /// <summary>The facts of a topic, main or other, in reading order.</summary>
    public IReadOnlyList<Fact> FactsUnder(Topic topic) => [.. underTopics[topic.Id]];

    public StudyChapter ChapterOf(Fact fact) => chapters[fact.Chapter.Id];

    /// <summary>The period in which a fact is listed: its own on the time line, else its chapter's.</summary>
    public Period PeriodOf(Fact fact) => periods.GetValueOrDefault(fact.Id) ?? ChapterOf(fact).Period;

    /// <summary>The facts that a fact brought about, by date.</summary>
    public IEnumerable<Fact> ConsequencesOf(Fact fact) => ByDate(consequences[fact.Id]);

    /// <summary>The disputes that a fact is the matter of.</summary>
    public IEnumerable<Dispute> DisputesOn(Fact fact) => disputes[fact.Id];

    /// <summary>The first sentence of a text without markup; made once, since many lists show it.</summary>
    public string GlossOf(Prose prose)
    {
        if (!glosses.TryGetValue(prose, out var gloss))
            glosses.Add(prose, gloss = ParsedProse.ParseLine(FirstSentence.Of(prose.Text)).ToPlainText(Guide.Links.NameOf));
        return gloss;
    }

    /// <summary>Dated facts by date, then the others; facts equal in that keep their order.</summary>
    public static IEnumerable<T> ByDate<T>(IEnumerable<T> facts) where T : Fact => facts.OrderBy(f => f.Date is null).ThenBy(f => f.Date);
}
