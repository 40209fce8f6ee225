using System.Globalization;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A chapter as a line of the contents.</summary>
/// <param name="Span">The time it tells of, in words; null where it is that of its period.</param>
/// <param name="Id">By which the reader's progress knows it.</param>
/// <param name="Parts">The anchors of the sections that its page tells, in order; anchors have no blanks.</param>
/// <param name="Gloss">One sentence without markup, as the format writes words.</param>
internal sealed record ChapterLine(
    LinkView Link, string Number, string? Span, string Id, IReadOnlyList<string> Parts, Written Gloss, int Facts, int Cards)
{
    public static ChapterLine Of(PageScope scope, StudyChapter study) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture),
        study.Chapter.Date?.InWords(scope.Interface),
        study.Chapter.Id, ChapterSection.AnchorsOf(scope.Guide, study.Chapter), scope.Gloss(study.Chapter.Summary), study.Facts.Count,
        study.Facts.Sum(f => f.CardCount));
}
