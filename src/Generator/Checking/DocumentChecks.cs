using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Documents take part in events and enter into force once they exist; only what is certainly wrong is reported.</summary>
internal static class DocumentChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var document in corpus.Of<Document>())
        {
            if (document is { Date: { } signed, InForce: { } inForce } && inForce.IsCertainlyBefore(signed))
            {
                bag.Error(
                    CheckingCodes.EndBeforeStart, document.Location,
                    $"'{document.Id}' enters into force ({inForce.InWords()}) before its date ({signed.InWords()})");
            }
        }

        foreach (var fact in corpus.Of<Event>())
        {
            foreach (var (reference, document) in facts.FindAll<Document>(fact.Documents))
            {
                if (fact.Date is { } date && document.Date is { } made && date.IsCertainlyBefore(made))
                {
                    bag.Error(
                        CheckingCodes.BeforeDocument, reference.Location,
                        $"'{fact.Id}' ({date.InWords()}) comes before '{document.Id}' ({made.InWords()}); expected documents that were "
                            + "there",
                        "a later document belongs under 'related'");
                }
            }
        }
    }
}
