using System.Globalization;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

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

    /// <summary>Entries that one page lists; where there are more each month has a page.</summary>
    private const int Most = 1_200;

    /// <summary>The months that have a page each, 1 to 12; none where one page has all.</summary>
    public static IEnumerable<int> MonthsApart(StudyGuide guide) =>
        guide.Chronology.Count(e => CalendarEntry.DayOf(e) is not null) > Most ? Enumerable.Range(1, 12) : [];

    /// <summary>Path without extension of the page of a month.</summary>
    public static string PathOf(int month) => string.Create(CultureInfo.InvariantCulture, $"{Path}.{month:00}");

    /// <summary>The page of a month.</summary>
    public static OnThisDayPage OfMonth(PageScope scope, int month)
    {
        var whole = Of(scope, isListed: true, month);
        var shown = whole.Months[month - 1];
        return whole with
        {
            Page = whole.Page with { Title = $"{whole.Page.Title}: {shown.Title}" },
            Count = shown.Count,
            Days = shown.Days.Count,
            Months = [shown],
        };
    }

    /// <summary>All days, or, where they are too many for one page, the ways to the months.</summary>
    public static OnThisDayPage Of(PageScope scope) => Of(scope, !scope.Can(Abilities.Drawings) || !MonthsApart(scope.Guide).Any());

    /// <param name="only">A month whose days alone are asked for.</param>
    private static OnThisDayPage Of(PageScope scope, bool isListed, int? only = null)
    {
        var entries = scope.Guide.Chronology.Where(e => only is null || CalendarEntry.DayOf(e)?.Month == only)
            .Select(e => CalendarEntry.Of(scope, e)).OfType<CalendarEntry>().ToLookup(e => e.Day.Month);
        IReadOnlyList<CalendarMonth> months = [.. Enumerable.Range(1, 12).Select(m => CalendarMonth.Of(m, entries[m], scope.Interface))];
        var frame = scope.WideFrame(
            scope.Interface["on_this_day.title"], scope.Interface["on_this_day.description"], ChronologyPage.Section, scope.HomeCrumb,
            new Crumb(scope.Interface["chronology.title"], scope.Href(ChronologyPage.Path))) with
        {
            Styles = ["chronology/chronology.css"],
            Scripts = PageScripts.OnThisDay,
        };
        return new OnThisDayPage(
            frame, months.Sum(m => m.Count), months.Sum(m => m.Days.Count),
            isListed ? months : [.. months.Select((m, i) => m with { Days = [], Href = scope.Href(PathOf(i + 1)) })],
            scope.Href(ChronologyPage.Path));
    }
}
