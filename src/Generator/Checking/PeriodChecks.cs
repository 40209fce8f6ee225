using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>
/// Periods are stretches of time, in order, and no day lies in two of them; what a chapter tells of is a stretch of time too.
/// </summary>
internal static class PeriodChecks
{
    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        foreach (var period in corpus.Periods.Where(p => !p.Date.IsInterval))
        {
            bag.Error(
                CheckingCodes.PeriodIsNoInterval, period.Location,
                $"the period '{period.Id}' has the date '{period.Date.Text}'; expected an interval such as '1991-12/1992' or '2022/..'");
        }

        foreach (var chapter in corpus.Chapters.Where(c => c.Date is { IsInterval: false }))
        {
            bag.Error(
                CheckingCodes.PeriodIsNoInterval, chapter.DateLocation,
                $"the chapter '{chapter.Id}' has the date '{chapter.Date!.Text}'; expected an interval such as '1992/2024'",
                "leave it out where the chapter tells of its period");
        }

        foreach (var (earlier, later) in corpus.Periods.Zip(corpus.Periods.Skip(1)))
        {
            if (earlier.Date.Latest is not { } end || later.Date.Earliest is not { } start || start.CompareTo(end) <= 0)
            {
                bag.Error(
                    CheckingCodes.PeriodsOverlap, later.Location,
                    $"the period '{later.Id}' ({later.Date.Text}) does not begin after '{earlier.Id}' ({earlier.Date.Text}) ends; "
                        + "expected periods in order, none in another");
            }
        }
    }
}
