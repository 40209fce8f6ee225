using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Proves that the facts make sense together; their form is Loading's matter and their references Linking's.</summary>
internal static class FactChecks
{
    /// <summary>Runs every family of checks; all findings go to the bag.</summary>
    public static void Run(FactBook book, DiagnosticBag bag)
    {
        var facts = new FactFinder(book);
        var proved = CitationChecks.Run(book, facts, bag);
        SourceChecks.Run(book, proved, bag);
        SuppliedShare.Run(book, bag);
        CorrectionChecks.Run(book, bag);
        DisputeChecks.Run(book, facts, bag);
        LifeChecks.Run(book, facts, bag);
        OrganisationChecks.Run(book, facts, bag);
        StateChecks.Run(book, facts, bag);
        DocumentChecks.Run(book, facts, bag);
        CauseChecks.Run(book, facts, bag);
        FigureChecks.Run(book, bag);
        PeriodChecks.Run(book, bag);
        TableChecks.Run(book, bag);
        MapChecks.Run(book, facts, bag);
        ChartChecks.Run(book, facts, bag);
        CardChecks.Run(book, bag);
        ClozeChecks.Run(book, bag);
        var deck = new LintedDeck(book);
        AnswerChecks.Run(deck, bag);
        CardLinter.Run(book, deck, bag);
    }
}
