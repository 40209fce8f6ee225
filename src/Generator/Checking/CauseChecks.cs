using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Causes do not come after their effects.</summary>
internal static class CauseChecks
{
    public static void Run(FactBook book, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var effect in book.Facts)
        {
            foreach (var (reference, cause) in facts.FindAll<Event>(effect.CausedBy))
            {
                if (effect.Date is { } date && cause.Date is { } causeDate && date.IsCertainlyBefore(causeDate))
                {
                    bag.Error(
                        CheckingCodes.CauseAfterEffect, reference.Location,
                        $"the cause '{cause.Id}' ({causeDate.InWords()}) comes after its effect '{effect.Id}' ({date.InWords()})");
                }
            }
        }
    }
}
