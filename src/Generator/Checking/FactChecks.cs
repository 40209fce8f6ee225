using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Proves that the facts make sense together; their form is Loading's matter and their references Linking's.</summary>
internal static class FactChecks
{
    /// <summary>Runs every family of checks; all findings go to the bag.</summary>
    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        var facts = new FactFinder(corpus);
        var proved = CitationChecks.Run(corpus, facts, bag);
        SourceChecks.Run(corpus, proved, bag);
        SuppliedShare.Run(corpus, bag);
        CorrectionChecks.Run(corpus, bag);
        DisputeChecks.Run(corpus, facts, bag);
        LifeChecks.Run(corpus, facts, bag);
        OrganisationChecks.Run(corpus, facts, bag);
        StateChecks.Run(corpus, facts, bag);
        DocumentChecks.Run(corpus, facts, bag);
        CauseChecks.Run(corpus, facts, bag);
        FigureChecks.Run(corpus, bag);
        PeriodChecks.Run(corpus, bag);
        TableChecks.Run(corpus, bag);
        MapChecks.Run(corpus, facts, bag);
        ChartChecks.Run(corpus, facts, bag);
        CardChecks.Run(corpus, bag);
        ClozeChecks.Run(corpus, bag);
        var deck = new LintedDeck(corpus);
        AnswerChecks.Run(deck, bag);
        CardLinter.Run(corpus, deck, bag);
    }
}
