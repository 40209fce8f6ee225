using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>What pages of maps and charts have in common.</summary>
internal static class DrawingPages
{
    /// <summary>Where the list of all lives, without extension.</summary>
    public const string Index = "drawings/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "drawings";

    public static string PathOf(string id) => $"drawings/{id}";

    public static PageFrame Frame(PageScope scope, string title, Prose summary) =>
        Styled(scope.WideFrame(
            title, scope.Guide.Plain.GlossOf(summary), Section, scope.HomeCrumb,
            new Crumb(scope.Interface["drawings.title"], scope.Href(Index))));

    public static PageFrame Styled(PageFrame frame) => frame with { Styles = ["drawings/drawings.css"] };
}
