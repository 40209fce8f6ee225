using System.Globalization;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>A chapter in short.</summary>
/// <param name="Link">Leads to the chapter.</param>
/// <param name="Evening">Leads to the chapter in one evening.</param>
/// <param name="Objectives">What a reader can do afterwards.</param>
internal sealed record EveningChapter(LinkView Link, string Evening, string Number, Written Summary, IReadOnlyList<Written> Objectives)
{
    public static EveningChapter Of(PageScope scope, StudyChapter study) => new(
        scope.Link(study.Chapter.Id), scope.Href(EveningPage.PathOf(study)), study.Chapter.Number.ToString(CultureInfo.InvariantCulture),
        scope.Blocks(study.Chapter.Summary), [.. study.Chapter.Objectives.Select(o => scope.Line(o.Text))]);
}
