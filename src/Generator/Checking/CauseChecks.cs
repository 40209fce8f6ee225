using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Causes do not come after their effects, and are listed before them.</summary>
internal static class CauseChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var effect in corpus.Facts)
        {
            foreach (var (reference, cause) in facts.FindAll<Event>(effect.CausedBy))
            {
                if (effect.Date is { } date && cause.Date is { } causeDate)
                    Check(effect, date, new(cause.Id, causeDate), reference.Location, bag);
            }
        }
    }

    private static void Check(Fact fact, Edtf date, Dated cause, Location at, DiagnosticBag bag)
    {
        var effect = new Dated(fact.Id, date);
        if (effect.Date.IsCertainlyBefore(cause.Date))
        {
            bag.Error(
                CheckingCodes.CauseAfterEffect, at,
                $"the cause '{cause.Id}' ({cause.InWords}) comes after its effect '{effect.Id}' ({effect.InWords})");
        }
        // Of a number the date is what it is about, and a term is in use for years.
        else if (fact is not (Figure or Term) && effect.Date.Earliest is { } first && cause.Date.Earliest is { } causeFirst
            && first.CompareTo(causeFirst) < 0)
        {
            bag.Error(
                CheckingCodes.EffectListedFirst, at,
                $"'{effect.Id}' ({effect.InWords}) is listed before its cause '{cause.Id}' ({cause.InWords}); expected a date that begins "
                    + "no earlier than the cause's",
                $"say it more finely: it cannot have begun before {causeFirst}");
        }
    }

    private readonly record struct Dated(string Id, Edtf Date)
    {
        public string InWords => Date.InWords();
    }
}
