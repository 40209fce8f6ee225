using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Asks who held an office in a year; the wrong answers held it before or after, or other offices of the same state then.
/// </summary>
internal sealed class OfficeQuestions
{
    private readonly Dictionary<string, LookAlikes<Held>> byTitle;
    private readonly Dictionary<string, LookAlikes<Held>> byCountry;

    private readonly InterfaceWords words;

    public OfficeQuestions(StudyGuide guide)
    {
        words = guide.Words;
        List<Held> all = [.. guide.Corpus.Of<Person>().SelectMany(p => p.Offices.Select(o => Held.Of(p, o))).OfType<Held>()];
        byTitle = Group(all, h => h.Office.Title);
        byCountry = Group(all.Where(h => h.Person.Country is not null), h => h.Person.Country!.Value.Id);
    }

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (fact is not Person person)
            yield break;
        foreach (var held in person.Offices.Select(o => Held.Of(person, o)).OfType<Held>().Where(h => h.Whole is not null))
        {
            var year = held.Whole!.Value;
            List<Held> same = [.. byTitle[held.Office.Title].Near(year).Where(o => o.Person != person)];
            // Two may have shared an office, or have handed it over in the year.
            if (same.Any(o => o.MayHold(year)))
                continue;
            var others = person.Country is { } country
                ? byCountry[country.Id].Near(year).Where(o => o.Office.Title != held.Office.Title && o.MayHold(year))
                : [];
            var question = QuizQuestion.Of(
                FormattableString.Invariant($"office-{year}"), person,
                words.Say("quiz.who_was", ("office", held.Office.Title), ("year", year)), ToAnswer(held),
                same.Concat(others.Where(o => o.Person != person && same.TrueForAll(s => s.Person != o.Person))).Select(ToAnswer));
            if (question is not null)
            {
                yield return question;
                yield break;
            }
        }
    }

    private QuizAnswer ToAnswer(Held held) => new(
        held.Person.Title,
        words.Say("quiz.held", ("person", held.Person.Title), ("office", held.Office.Title), ("span", SpanOf(held.Office))), held.Person);

    private string? SpanOf(Office office) => Edtf.SpanInWords(office.From, office.To, words);

    private static Dictionary<string, LookAlikes<Held>> Group(IEnumerable<Held> all, Func<Held, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => new LookAlikes<Held>(g, h => h.First), StringComparer.Ordinal);

    /// <summary>An office and who held it.</summary>
    /// <param name="First">The year it began in.</param>
    /// <param name="Last">The year it ended in; null when it goes on or the end is not known.</param>
    private sealed record Held(Person Person, Office Office, int First, int? Last)
    {
        /// <summary>A year that lies whole within, in the middle; null for none.</summary>
        public int? Whole => Last is { } last && last - First > 1 ? First + ((last - First) / 2) : null;

        /// <summary>Null where the beginning is not given or not sure.</summary>
        public static Held? Of(Person person, Office office) =>
            office.From is { IsApproximate: false, IsUncertain: false, Earliest: { } from }
            && office.To is not { IsApproximate: true } and not { IsUncertain: true }
                ? new Held(person, office, from.Year, office.To?.Latest?.Year)
                : null;

        public bool MayHold(int year) => First <= year && !(Last < year);
    }
}
