using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>A state acts while it exists: who signed in 1924 was the state of 1924. Only what is certainly wrong is reported.</summary>
internal static class StateChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var state in corpus.Of<Place>().Where(p => p is { From: not null, To: not null } && p.To!.IsCertainlyBefore(p.From!)))
            bag.Error(
                CheckingCodes.EndBeforeStart, state.Location,
                $"'{state.Id}' ends ({state.To!.InWords()}) before it begins ({state.From!.InWords()})");
        foreach (var fact in corpus.Facts.Where(f => f.Date is not null))
        {
            foreach (var (reference, state) in facts.FindAll<Place>(ActorsOf(fact)))
            {
                if (Outside(state, fact.Date!) is { } time)
                {
                    bag.Error(
                        CheckingCodes.OutsideState, reference.Location,
                        $"'{fact.Id}' ({fact.Date!.InWords()}) lies outside {time}; expected the state of that time",
                        "one that is only spoken of belongs under 'related'");
                }
            }
        }
    }

    private static IEnumerable<Reference> ActorsOf(Fact fact) => fact switch
    {
        Document document => document.Parties,
        Position position => position.Holders,
        Assessment assessment => assessment.Holders,
        _ => [],
    };

    private static string? Outside(Place state, Edtf date) =>
        state.From is { } from && date.IsCertainlyBefore(from) ? $"the time of '{state.Id}' (from {from.InWords()})"
        : state.To is { } to && to.IsCertainlyBefore(date) ? $"the time of '{state.Id}' (until {to.InWords()})"
        : null;
}
