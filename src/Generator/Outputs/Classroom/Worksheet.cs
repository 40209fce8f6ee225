using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>Exercises on a chapter to print, the key overleaf: events to date, dates to name, what documents get wrong, essays.</summary>
/// <param name="Title">Of the chapter.</param>
/// <param name="Chapter">Leads to the chapter.</param>
internal sealed record Worksheet(PageFrame Page, string Title, LinkView Chapter)
{
    /// <summary>See <see cref="TimelineExercises"/>.</summary>
    public required IReadOnlyList<FactLine> Undated { get; init; }

    /// <summary>See <see cref="TimelineExercises"/>.</summary>
    public required IReadOnlyList<FactLine> Dated { get; init; }

    /// <summary>Places where a document is wrong or differs: what does it say, and what is wrong with it?</summary>
    public required IReadOnlyList<SourceExercise> Sources { get; init; }

    /// <summary>Essay questions with outlines of answers.</summary>
    public required IReadOnlyList<QuestionView> Essays { get; init; }

    public static string PathOf(StudyChapter study) => $"worksheets/{study.Chapter.Id}";

    public static Worksheet Of(PageScope scope, StudyChapter study)
    {
        var title = study.Chapter.Title;
        var frame = scope.WideFrame(
            scope.Interface.Say("worksheet.title", ("chapter", title)), scope.Interface.Say("worksheet.description", ("chapter", title)),
            TeachersPage.Section, scope.HomeCrumb, new Crumb(scope.Interface["teachers.title"], scope.Href(TeachersPage.Path)));
        var dates = TimelineExercises.Of(scope.Guide, study);
        return new Worksheet(frame with { Styles = ["classroom/classroom.css"] }, scope.Text(title), scope.Link(study.Chapter.Id))
        {
            Undated = scope.Lines(dates.Undated),
            Dated = scope.Lines(dates.Dated),
            Sources = [.. SourceExercise.CorrectionsOf(scope.Guide, study).Select(c => SourceExercise.Of(scope, c))],
            Essays = QuestionView.All(scope, study.Chapter),
        };
    }
}
