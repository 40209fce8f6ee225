using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>What can be assigned, printed and shared, with links that carry the choice. Ways are null to what there is not.</summary>
internal sealed record TeachersPage(PageFrame Page, IReadOnlyList<TeachersChapter> Chapters)
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "teachers/index";

    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "teachers";

    /// <summary>Chooses in the address of the review what is of importance 3.</summary>
    public const string OnlyEssential = "importance=3";

    public required string ReviewHref { get; init; }

    /// <summary>The review with everything essential chosen.</summary>
    public required string EssentialHref { get; init; }

    public required string? QuizHref { get; init; }

    public required string EveningHref { get; init; }

    public required string? GlossaryHref { get; init; }

    public required string? CausesHref { get; init; }

    public required string? TablesHref { get; init; }

    public required string CardsHref { get; init; }

    public required string CorrectionsHref { get; init; }

    public required string BookHref { get; init; }

    /// <summary>From the page.</summary>
    public required string EpubHref { get; init; }

    public static TeachersPage Of(PageScope scope)
    {
        var frame = scope.WideFrame(scope.Interface["teachers.title"], scope.Interface["teachers.description"], Section, scope.HomeCrumb);
        var review = scope.HrefOf(PageNames.Review);
        var chapters = scope.Guide.Chapters.Select(c => TeachersChapter.Of(scope, c));
        return new TeachersPage(frame with { Styles = ["classroom/classroom.css"] }, [.. chapters])
        {
            ReviewHref = review,
            EssentialHref = $"{review}#{OnlyEssential}",
            QuizHref = TeachersChapter.WayTo(scope, PageNames.Quiz),
            EveningHref = scope.HrefOf(PageNames.Evening),
            GlossaryHref = TeachersChapter.WayTo(scope, PageNames.Glossary),
            TablesHref = TeachersChapter.WayTo(scope, PageNames.Tables),
            CausesHref = TeachersChapter.WayTo(scope, PageNames.Causes),
            CardsHref = scope.HrefOf(PageNames.Flashcards),
            CorrectionsHref = scope.Href("corrections/index"),
            BookHref = scope.HrefOf(PageNames.Book),
            EpubHref = PageAddress.RootOf(Path) + scope.Site.PathOf(PageNames.Epub),
        };
    }
}
