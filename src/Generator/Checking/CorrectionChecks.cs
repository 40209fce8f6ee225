using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>A correction that is called certain rests on nothing that is doubtful, and every correction corrects something.</summary>
internal static partial class CorrectionChecks
{
    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        var disputes = corpus.Of<Dispute>().SelectMany(d => d.Concerns.Select(c => (c.Id, Dispute: d.Id)))
            .ToLookup(p => p.Id, p => p.Dispute, StringComparer.Ordinal);
        var isEnglish = corpus.Subject.Language.Split('-')[0] == "en";
        foreach (var fact in corpus.Facts)
        {
            foreach (var citation in fact.AllCitations.Where(c => c.IsCorrection))
            {
                if (SaysTheSame(fact, citation) is { } same)
                    bag.Warn(CheckingCodes.CorrectsNothing, citation.Location, same, "take 'says' away: the document agrees");
                else if (citation.Sure == Certainty.Certain
                    && DoubtOf(fact, citation, disputes[fact.Id].FirstOrDefault(), isEnglish) is { } doubt)
                    bag.Warn(
                        CheckingCodes.CertainInDoubt, citation.Location,
                        $"the correction is called certain, but {doubt}; expected probable or open", "certain is what is proved");
            }
        }
    }

    private static string? SaysTheSame(Fact fact, Citation citation) =>
        citation.Says!.Trim().Trim('"', '“', '”').Equals(fact.Title, StringComparison.OrdinalIgnoreCase)
            ? $"the document says what '{fact.Id}' is called; expected something else"
        : citation.Error == ErrorRank.Date && fact.Date is { } date
            && citation.Says.Trim().Equals(date.InWords(), StringComparison.OrdinalIgnoreCase)
            ? $"the document says {date.InWords()}, and so does '{fact.Id}'; expected another date" : null;

    private static string? DoubtOf(Fact fact, Citation citation, string? dispute, bool isEnglish) =>
        dispute is not null && citation.Error == ErrorRank.Fact ? $"'{fact.Id}' is the matter of the dispute '{dispute}'"
        : citation.Error == ErrorRank.Date && fact.Date is { IsUncertain: true } date
            ? $"the date of '{fact.Id}' is in doubt itself ({date.Text})"
        : isEnglish && Hedge().Match(citation.Note ?? "") is { Success: true } hedge ? $"its note says '{hedge.Value}'"
        : null;

    [GeneratedRegex(
        @"\b(?:probably|perhaps|possibly|presumably|apparently|likely|it\s+seems|seems\s+to|may\s+have|might\s+have"
            + @"|from\s+memory|as\s+far\s+as\s+(?:is|we)\s+know|not\s+(?:proved|certain|settled))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
