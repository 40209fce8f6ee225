using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Views;

/// <summary>A question at the end of a chapter, each text of one line.</summary>
/// <param name="Outline">The points of a good answer; empty when there are none.</param>
internal sealed record QuestionView(Written Ask, IReadOnlyList<Written> Outline)
{
    public static IReadOnlyList<QuestionView> All(PageScope scope, Chapter chapter) =>
        [.. chapter.Questions.Select(q => new QuestionView(scope.Line(q.Ask.Text), [.. q.Outline.Select(o => scope.Line(o.Text))]))];
}
