using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>A question at the end of a chapter, each text of one line as the edition writes prose.</summary>
/// <param name="Outline">The points of a good answer; empty when there are none.</param>
internal sealed record QuestionView(object Ask, IReadOnlyList<object> Outline)
{
    public static IReadOnlyList<QuestionView> All(PageScope scope, Chapter chapter) =>
        [.. chapter.Questions.Select(q => new QuestionView(scope.Line(q.Ask.Text), [.. q.Outline.Select(o => scope.Line(o.Text))]))];
}

/// <summary>A work to read, as a list of works names it.</summary>
/// <param name="Kind">'book', 'article' or 'documents'.</param>
/// <param name="Authors">Null for none.</param>
/// <param name="Published">Publisher, journal or archive.</param>
/// <param name="Year">Null where not known.</param>
/// <param name="Why">What it gives the reader.</param>
internal sealed record ReadingView(string Kind, string? Authors, object Title, string Published, string? Year, object Why)
{
    public static IReadOnlyList<ReadingView> All(PageScope scope, Chapter chapter) =>
    [
        .. chapter.Reading.Select(r => new ReadingView(
            r.Kind, scope.TextOrNull(r.Authors), scope.Words(r.Title), scope.Text(r.Published), r.Year?.InWords(), scope.Words(r.Why))),
    ];
}
