using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The contents: all chapters by period.</summary>
/// <param name="Ways">As of <see cref="HomePage"/>.</param>
internal sealed record ChaptersPage(PageFrame Page, IReadOnlyList<PeriodView> Periods, IReadOnlyDictionary<string, string> Ways)
{
    public static ChaptersPage Of(PageScope scope)
    {
        var frame = scope.Frame(scope.Interface["chapter.title"], scope.Interface["chapter.description"], "chapters", [scope.HomeCrumb]);
        return new ChaptersPage(frame with { Scripts = PageScripts.Standing }, PeriodView.All(scope), HomePage.WaysOf(scope));
    }
}
