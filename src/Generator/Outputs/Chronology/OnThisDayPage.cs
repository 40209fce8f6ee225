using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>The entries of the chronology that are known to the day, by the day of the year.</summary>
/// <param name="Count">Entries on the page.</param>
/// <param name="Days">Different days of the year that they fall on.</param>
/// <param name="Months">All twelve, in order.</param>
/// <param name="ChronologyHref">The page they come from.</param>
internal sealed record OnThisDayPage(PageFrame Page, int Count, int Days, IReadOnlyList<CalendarMonth> Months, string ChronologyHref)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "chronology/on-this-day";


    public static OnThisDayPage Of(PageScope scope)
    {
        var entries = scope.Guide.Chronology.Select(e => CalendarEntry.Of(scope, e)).OfType<CalendarEntry>().ToLookup(e => e.Day.Month);
        IReadOnlyList<CalendarMonth> months = [.. Enumerable.Range(1, 12).Select(m => CalendarMonth.Of(m, entries[m], scope.Interface))];
        var frame = scope.WideFrame(
            scope.Interface["on_this_day.title"], scope.Interface["on_this_day.description"], ChronologyPage.Section, scope.HomeCrumb,
            new Crumb(scope.Interface["chronology.title"], scope.Href(ChronologyPage.Path))) with
        {
            Styles = ["chronology/chronology.css"],
            Scripts = PageScripts.OnThisDay,
        };
        return new OnThisDayPage(frame, months.Sum(m => m.Count), months.Sum(m => m.Days.Count), months, scope.Href(ChronologyPage.Path));
    }
}
