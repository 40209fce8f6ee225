using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Tests.Checking.CardLint;

/// <summary>Makes cards, facts and decks of a few words.</summary>
internal static class Written
{
    private static readonly Location Nowhere = new("card");

    /// <summary>A card with its question on line 1 and its answer on line 2; a cloze card when the question has gaps.</summary>
    public static CardSpec Card(string question, string? answer, string key = "card", string? holder = null)
    {
        question = question.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        answer = answer?.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var isCloze = question.Contains("{{c", StringComparison.Ordinal);
        var form = isCloze ? CardForm.Cloze : holder is null ? CardForm.QuestionAnswer : CardForm.Holder;
        return new CardSpec(
            key, form, isCloze ? null : question, answer, isCloze ? question : null, holder is null ? null : new Reference(holder, Nowhere),
            null, Nowhere)
        {
            AskLocation = new Location("card", 1, 1),
            ClozeLocation = new Location("card", 1, 1),
            AnswerLocation = new Location("card", 2, 1),
        };
    }

    public static Event Event(string id, string date, params CardSpec[] cards) => new()
    {
        Id = id,
        Location = Nowhere,
        Title = id,
        Summary = new Prose("What happened.", Nowhere),
        Date = Edtf.TryParse(date, out var read, out var reason) ? read : throw new ArgumentException(reason),
        Chapter = new Reference("chapter", Nowhere),
        Topics = [],
        Importance = 2,
        Cards = cards,
    };

    public static Position Position(string id, string holder, params CardSpec[] cards) => new()
    {
        Id = id,
        Location = Nowhere,
        Title = id,
        Summary = new Prose("What is held.", Nowhere),
        Chapter = new Reference("chapter", Nowhere),
        Topics = [],
        Importance = 2,
        Cards = cards,
        Holders = [new Reference(holder, Nowhere)],
    };

    public static Place Place(string id, string title, params IReadOnlyList<string> also) => new()
    {
        Id = id,
        Location = Nowhere,
        Title = title,
        Also = also,
        Form = "state",
        Summary = new Prose("Where.", Nowhere),
        Chapter = new Reference("chapter", Nowhere),
        Topics = [],
        Importance = 2,
    };

    public static Corpus CorpusOf(string language, params IReadOnlyList<Fact> facts) => new(
        new Subject("sinorussia", "", "", new Prose("", Nowhere), new Location("subject.yaml", 1, 1))
        {
            Language = language,
            Tag = "T",
            Deck = "T",
            Licence = "",
            Address = "",
        },
        [], [], [], facts, [], new HashSet<string>());

    public static LintedDeck Deck(params IReadOnlyList<Fact> facts) =>
        new(CorpusOf("en", [.. facts, Place("bosnia", "Bosnia and Herzegovina"), Place("china", "China")]));
}
