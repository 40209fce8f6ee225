using System.Globalization;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>What there is of a chapter, each a way to it; null for what there is not.</summary>
/// <param name="Link">Leads to the chapter.</param>
/// <param name="Evening">Leads to its two pages of paper.</param>
/// <param name="FirstQuiz">With a seed, so that all who are given the link have the same questions.</param>
/// <param name="SecondQuiz">With another seed, for the other half of a class.</param>
internal sealed record TeachersChapter(
    LinkView Link, string Number, string Evening, string Worksheet, string? FirstQuiz, string? SecondQuiz, string? Causes)
{
    /// <summary>Its cards to review, chosen already; null for none.</summary>
    public required string? Review { get; init; }

    /// <summary>The same of what is essential.</summary>
    public required string? Essential { get; init; }

    public static TeachersChapter Of(PageScope scope, StudyChapter study)
    {
        var (id, review) = (study.Chapter.Id, scope.HrefOf(PageNames.Review));
        var quiz = WayTo(scope, PageNames.QuizOf(id));
        var cards = scope.Guide.CardsOf(study).ToList();
        return new TeachersChapter(
            scope.Link(id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), scope.HrefOf(PageNames.EveningOf(id)),
            scope.Href(Classroom.Worksheet.PathOf(study)), Sown(quiz, "a"), Sown(quiz, "b"), WayTo(scope, PageNames.CausesOf(id)))
        {
            Review = cards.Count > 0 ? $"{review}#chapter={id}" : null,
            Essential = cards.Exists(c => c.Fact.Importance == 3) ? $"{review}#chapter={id}&{TeachersPage.OnlyEssential}" : null,
        };
    }

    /// <summary>Null where no output announces it.</summary>
    /// <param name="name">One of <see cref="PageNames"/>.</param>
    public static string? WayTo(PageScope scope, string name) => scope.Site.PathOf(name) is null ? null : scope.HrefOf(name);

    private static string? Sown(string? quiz, string seed) => quiz is null ? null : $"{quiz}#seed={seed}";
}
