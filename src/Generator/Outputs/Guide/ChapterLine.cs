using System.Globalization;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A chapter as a line of the contents.</summary>
/// <param name="Span">The time it tells of, in words; null where it is that of its period.</param>
/// <param name="Gloss">One sentence without markup, as the edition writes words.</param>
internal sealed record ChapterLine(LinkView Link, string Number, string? Span, Written Gloss, int Facts, int Cards)
{
    public static ChapterLine Of(PageScope scope, StudyChapter study) => new(
        scope.Link(study.Chapter.Id), study.Chapter.Number.ToString(CultureInfo.InvariantCulture), study.Chapter.Date?.InWords(scope.Interface), scope.Gloss(study.Chapter.Summary),
        study.Facts.Count, study.Facts.Sum(f => f.Cards.Count));
}
