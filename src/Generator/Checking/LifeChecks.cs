using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>People act and hold offices within their lives; only what is certainly wrong is reported.</summary>
internal static class LifeChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var person in corpus.Of<Person>())
            CheckOwnDates(person, bag);
        foreach (var fact in corpus.Facts)
        {
            foreach (var (reference, person) in facts.FindAll<Person>(ActorsOf(fact)))
            {
                if (fact.Date is { } date && Outside(person, date, date) is { } life)
                {
                    bag.Error(
                        CheckingCodes.OutsideLife, reference.Location,
                        $"'{fact.Id}' ({date.InWords()}) lies outside {life}; expected people who could take part",
                        "somebody who is only spoken of belongs under 'related'");
                }
            }
        }
    }

    private static IEnumerable<Reference> ActorsOf(Fact fact) => fact switch
    {
        Event => fact.People,
        Document document => [.. document.People, .. document.SignedBy],
        Position position => [.. position.People, .. position.Holders],
        Assessment assessment => assessment.Holders,
        _ => [],
    };

    private static void CheckOwnDates(Person person, DiagnosticBag bag)
    {
        if (person is { Born: { } born, Died: { } died } && died.IsCertainlyBefore(born))
            bag.Error(
                CheckingCodes.EndBeforeStart, person.Location,
                $"'{person.Id}' died ({died.InWords()}) before being born ({born.InWords()})");
        foreach (var office in person.Offices)
        {
            if (office is { From: null, To: null })
                bag.Warn(
                    CheckingCodes.OfficeUndated, office.Location, $"the office '{office.Title}' has no date; expected when it was held",
                    "give 'from' or 'to', as finely as it is known");
            if (office is { From: { } from, To: { } to } && to.IsCertainlyBefore(from))
                bag.Error(
                    CheckingCodes.EndBeforeStart, office.Location,
                    $"the office '{office.Title}' ends ({to.InWords()}) before it begins ({from.InWords()})");
            else if (Outside(person, office.From ?? office.To, office.To ?? office.From) is { } life)
                bag.Error(CheckingCodes.OutsideLife, office.Location, $"the office '{office.Title}' lies outside {life}");
        }
    }

    /// <summary>The life that a time from one date to another lies outside of, in words; null when it may lie within.</summary>
    private static string? Outside(Person person, Edtf? from, Edtf? to) =>
        person.Born is { } born && from?.IsCertainlyBefore(born) == true ? $"the life of '{person.Id}' (born {born.InWords()})"
        : person.Died is { } died && to is not null && died.IsCertainlyBefore(to) ? $"the life of '{person.Id}' (died {died.InWords()})"
        : null;
}
